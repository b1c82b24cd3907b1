package ae.istibaq.osrati.schoolseat;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.text;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.osrati.school.CitizenParents;
import ae.istibaq.osrati.school.SchoolYear;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * For whom a seat is kept: for the child of a citizen, since government kindergartens are open to these alone (seasons of
 * 2021 and 2024, press). No rule of law on the seat itself was seen; it is a record for planning.
 */
@Component
class SchoolSeatCheck implements EligibilityCheck {

    static final FactKey<LocalDate> BORN_ON = date("osrati.schoolseat.fact.born-on");
    static final FactKey<String> SCHOOL_YEAR = text("osrati.schoolseat.fact.school-year");
    static final FactKey<Boolean> CITIZEN = flag("osrati.schoolseat.fact.citizen");

    static final List<Condition> CONDITIONS = List.of(
            new Condition(
                    "osrati.schoolseat.condition.ahead",
                    reading -> reading.today()
                            .isBefore(SchoolYear.of(reading.fact(SCHOOL_YEAR)).ruleDay())),
            new Condition("osrati.schoolseat.condition.citizen", reading -> reading.fact(CITIZEN)));

    private final CitizenParents parents;
    private final Clock clock;

    SchoolSeatCheck(CitizenParents parents, Clock clock) {
        this.parents = parents;
        this.clock = clock;
    }

    @Override
    public ServiceKey service() {
        return SchoolSeat.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        Instant now = clock.instant();
        String teller = situation.about().containsKey("notificationNumber") ? "ehs" : "icp";
        Facts facts = new Facts()
                .known(BORN_ON, situation.day("birthDate"), teller, now)
                .known(SCHOOL_YEAR, situation.told("schoolYear"), "moe", now);
        return facts.ask(
                "icp",
                List.of(CITIZEN),
                () -> facts.known(CITIZEN, parents.has(situation.whose(), situation.cause()), "icp", now));
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return SchoolYear.of(situation.told("schoolYear")).ruleDay();
    }

    /** To whom no seat is kept it was never a matter: nothing was asked for. */
    @Override
    public Optional<String> noticeOfNo(Verdict verdict) {
        return Optional.empty();
    }
}
