package ae.istibaq.osrati.paternityleave;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.number;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.OpenDays;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.osrati.childhood.Childbirths;
import ae.istibaq.osrati.employment.Leave;
import ae.istibaq.osrati.employment.Leaves;
import ae.istibaq.osrati.employment.Posts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out whether a father has days to take; the law is that of the day of birth. */
@Component
class PaternityLeaveCheck implements EligibilityCheck {

    static final FactKey<LocalDate> BORN_ON = date("osrati.paternityleave.fact.born-on");
    static final FactKey<Boolean> IN_STATE = flag("osrati.paternityleave.fact.in-state");
    static final FactKey<Integer> DAYS_LEFT = number("osrati.paternityleave.fact.days-left");

    private static final String PURPOSE = "osrati.paternityleave.purpose";
    private static final String EMPLOYED = "osrati.paternityleave.condition.employed";
    private static final String FEDERAL = "osrati.paternityleave.condition.federal";

    static final List<Condition> CONDITIONS = List.of(
            new Condition(EMPLOYED, reading -> reading.fact(Posts.EMPLOYED)),
            new Condition(FEDERAL, Posts::isJoined),
            new Condition(
                    "osrati.paternityleave.condition.in-state",
                    reading -> !reading.parameter("osrati.paternityleave.birth-in-state")
                                    .flag()
                            || reading.fact(IN_STATE)),
            new Condition("osrati.paternityleave.condition.days-left", reading -> reading.fact(DAYS_LEFT) > 0));

    private final PaternityLeaveRule rule;
    private final Posts posts;
    private final Leaves leaves;
    private final Childbirths childbirths;
    private final Clock clock;

    PaternityLeaveCheck(PaternityLeaveRule rule, Posts posts, Leaves leaves, Childbirths childbirths, Clock clock) {
        this.rule = rule;
        this.posts = posts;
        this.leaves = leaves;
        this.childbirths = childbirths;
        this.clock = clock;
    }

    @Override
    public ServiceKey service() {
        return PaternityLeave.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        Instant now = clock.instant();
        Facts facts = new Facts()
                .known(BORN_ON, situation.day("birthDate"), "ehs", now)
                .known(IN_STATE, inState(situation), "ehs", now);
        posts.gather(situation, facts, PURPOSE);
        return facts.ask("fahr", List.of(DAYS_LEFT), () -> {
            List<Leave> held = leaves.of(situation.person(), PURPOSE, situation.cause());
            facts.known(
                    DAYS_LEFT,
                    right(situation).map(right -> rule.left(right, held)).orElse(0),
                    "fahr",
                    now);
        });
    }

    private Optional<PaternityLeaveRight> right(Situation situation) {
        Set<String> notifications = childbirths.notificationsOf(situation.told("deliveryNumber"));
        return rule.right(situation.day("birthDate"), inState(situation), notifications);
    }

    private static boolean inState(Situation situation) {
        return Boolean.parseBoolean(situation.told("inState"));
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return situation.day("birthDate");
    }

    /** Who works nowhere has no leave to hear about. */
    @Override
    public Optional<String> noticeOfNo(Verdict verdict) {
        return switch (verdict.notMet().getFirst().id()) {
            case EMPLOYED -> Optional.empty();
            case FEDERAL -> Optional.of("osrati.paternityleave.notice.not-federal");
            default -> EligibilityCheck.super.noticeOfNo(verdict);
        };
    }

    /** While the register is silent every working day in the law's time; the register looks again when it enters them. */
    @Override
    public OpenDays openDays(Situation situation, LocalDate today) {
        List<Leave> held;
        try {
            held = leaves.of(situation.person(), PURPOSE, situation.cause());
        } catch (AgencyUnavailable silent) {
            held = List.of();
        }
        List<Leave> known = held;
        return right(situation)
                .map(right -> new OpenDays(rule.choosable(right, known, today), rule.left(right, known)))
                .orElse(OpenDays.NONE);
    }
}
