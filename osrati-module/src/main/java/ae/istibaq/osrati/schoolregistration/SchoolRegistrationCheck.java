package ae.istibaq.osrati.schoolregistration;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.text;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.OpenChoices;
import ae.istibaq.core.eligibility.OpenChoices.Choice;
import ae.istibaq.core.eligibility.Reading;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.school.CitizenParents;
import ae.istibaq.osrati.school.Grade;
import ae.istibaq.osrati.school.SchoolAges;
import ae.istibaq.osrati.school.SchoolYear;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds out whether a child may be registered: of age by the rule of the year, the child of a citizen, in the population
 * register, without a place yet, and in time. Others whom the ministry admits to grade 1 register with it directly.
 */
@Component
class SchoolRegistrationCheck implements EligibilityCheck {

    static final FactKey<LocalDate> BORN_ON = date("osrati.schoolregistration.fact.born-on");
    static final FactKey<String> SCHOOL_YEAR = text("osrati.schoolregistration.fact.school-year");
    static final FactKey<LocalDate> CLOSES_ON = date("osrati.schoolregistration.fact.closes-on");
    static final FactKey<Boolean> CITIZEN = flag("osrati.schoolregistration.fact.citizen");
    static final FactKey<Boolean> NUMBERED = flag("osrati.schoolregistration.fact.numbered");
    static final FactKey<Boolean> PLACED = flag("osrati.schoolregistration.fact.placed");

    private static final String IN_REGISTER = "osrati.schoolregistration.condition.in-register";
    private static final String MOE = "moe";
    private static final String ICP = "icp";

    private final SchoolAges ages;
    private final CitizenParents parents;
    private final SchoolPlaces places;
    private final NearSchools schools;
    private final People people;
    private final MessageSource texts;
    private final Clock clock;

    SchoolRegistrationCheck(
            SchoolAges ages,
            CitizenParents parents,
            SchoolPlaces places,
            NearSchools schools,
            People people,
            MessageSource texts,
            Clock clock) {
        this.ages = ages;
        this.parents = parents;
        this.places = places;
        this.schools = schools;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public ServiceKey service() {
        return SchoolRegistration.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        Instant now = clock.instant();
        Facts facts = new Facts()
                .known(BORN_ON, situation.day("birthDate"), ICP, now)
                .known(SCHOOL_YEAR, situation.told("schoolYear"), MOE, now)
                .known(CLOSES_ON, situation.day(SchoolRegistration.CLOSES), MOE, now)
                .known(NUMBERED, number(situation).isPresent(), ICP, now)
                .known(PLACED, places.isPlaced(people.keyOf(situation.whose())), MOE, now);
        return facts.ask(
                ICP,
                List.of(CITIZEN),
                () -> facts.known(CITIZEN, parents.has(situation.whose(), situation.cause()), ICP, now));
    }

    private Optional<String> number(Situation situation) {
        return people.find(situation.whose()).map(KnownPerson::emiratesId).map(number -> number.digits());
    }

    @Override
    public List<Condition> conditions() {
        return List.of(
                new Condition(
                        "osrati.schoolregistration.condition.in-time",
                        reading -> !reading.today().isAfter(reading.fact(CLOSES_ON))),
                new Condition("osrati.schoolregistration.condition.of-age", this::isOfAge),
                new Condition("osrati.schoolregistration.condition.citizen", reading -> reading.fact(CITIZEN)),
                new Condition(IN_REGISTER, reading -> reading.fact(NUMBERED)),
                new Condition("osrati.schoolregistration.condition.without-place", reading -> !reading.fact(PLACED)));
    }

    private boolean isOfAge(Reading reading) {
        reading.parameter(SchoolAges.CUT_OFF);
        Set<Grade> grades = ages.gradesOf(reading.fact(BORN_ON), SchoolYear.of(reading.fact(SCHOOL_YEAR)));
        grades.forEach(grade -> reading.parameter(grade.age()));
        return !grades.isEmpty();
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return SchoolYear.of(situation.told("schoolYear")).ruleDay();
    }

    /** Who was never to be asked hears nothing; whose child only lacks its number can mend that in time. */
    @Override
    public Optional<String> noticeOfNo(Verdict verdict) {
        return verdict.notMet().stream().allMatch(no -> no.id().equals(IN_REGISTER))
                ? EligibilityCheck.super.noticeOfNo(verdict)
                : Optional.empty();
    }

    /** The grades the child is of age for, and the schools near its home. */
    @Override
    public OpenChoices openChoices(Situation situation, LocalDate today) {
        Set<Grade> grades = ages.gradesOf(situation.day("birthDate"), SchoolYear.of(situation.told("schoolYear")));
        if (grades.isEmpty()) {
            return OpenChoices.NONE;
        }
        try {
            // Both years of kindergarten are in the same houses.
            List<Choice> near = schools.of(situation, grades.iterator().next());
            return new OpenChoices(
                    true,
                    Map.of(
                            SchoolRegistration.GRADE,
                            grades.stream().map(this::choice).toList(),
                            SchoolRegistration.FIRST,
                            near,
                            SchoolRegistration.SECOND,
                            near));
        } catch (AgencyUnavailable silent) {
            return OpenChoices.SILENT;
        }
    }

    private Choice choice(Grade grade) {
        return new Choice(
                grade.code(),
                new BilingualText(
                        texts.getMessage(grade.text(), null, Language.AR.locale()),
                        texts.getMessage(grade.text(), null, Language.EN.locale())));
    }
}
