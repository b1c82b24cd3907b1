package ae.istibaq.osrati.maternityleave;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.osrati.employment.Leave;
import ae.istibaq.osrati.employment.Leaves;
import ae.istibaq.osrati.employment.Posts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out whether a mother's leave can be registered; the law is that of the day of birth. */
@Component
class MaternityLeaveCheck implements EligibilityCheck {

    static final FactKey<LocalDate> BORN_ON = date("osrati.maternityleave.fact.born-on");
    static final FactKey<LocalDate> FROM = date("osrati.maternityleave.fact.from");
    static final FactKey<LocalDate> TO = date("osrati.maternityleave.fact.to");
    static final FactKey<Boolean> OWN_LEAVE = flag("osrati.maternityleave.fact.own-leave");
    static final FactKey<Boolean> OTHER_LEAVE = flag("osrati.maternityleave.fact.other-leave");

    private static final String PURPOSE = "osrati.maternityleave.purpose";
    private static final String EMPLOYED = "osrati.maternityleave.condition.employed";
    private static final String FEDERAL = "osrati.maternityleave.condition.federal";
    private static final String PERMANENT = "osrati.maternityleave.condition.permanent";
    private static final String NONE_YET = "osrati.maternityleave.condition.none-yet";
    private static final String NONE_IN_THE_WAY = "osrati.maternityleave.condition.none-in-the-way";

    static final List<Condition> CONDITIONS = List.of(
            new Condition(EMPLOYED, reading -> reading.fact(Posts.EMPLOYED)),
            new Condition(FEDERAL, Posts::isJoined),
            new Condition(
                    PERMANENT,
                    reading -> !reading.parameter("osrati.maternityleave.permanent-only")
                                    .flag()
                            || reading.fact(Posts.PERMANENT)),
            new Condition(NONE_YET, reading -> !reading.fact(OWN_LEAVE)),
            new Condition(NONE_IN_THE_WAY, reading -> !reading.fact(OTHER_LEAVE)));

    private final MaternityLeaveRule rule;
    private final Posts posts;
    private final Leaves leaves;
    private final Clock clock;

    MaternityLeaveCheck(MaternityLeaveRule rule, Posts posts, Leaves leaves, Clock clock) {
        this.rule = rule;
        this.posts = posts;
        this.leaves = leaves;
        this.clock = clock;
    }

    @Override
    public ServiceKey service() {
        return MaternityLeave.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        LocalDate bornOn = situation.day("birthDate");
        Instant now = clock.instant();
        Facts facts = new Facts().known(BORN_ON, bornOn, "ehs", now);
        posts.gather(situation, facts, PURPOSE);
        return facts.ask("fahr", List.of(OWN_LEAVE, OTHER_LEAVE), () -> {
            List<Leave> held = leaves.of(situation.person(), PURPOSE, situation.cause());
            Entry entry = rule.entry(bornOn, held);
            facts.known(OWN_LEAVE, entry instanceof Entry.Kept, "fahr", now)
                    .known(OTHER_LEAVE, entry instanceof Entry.InTheWay, "fahr", now);
            switch (entry) {
                case Entry.Register register ->
                    facts.known(FROM, register.from(), "fahr", now).known(TO, register.to(), "fahr", now);
                case Entry.Kept kept ->
                    facts.known(FROM, kept.leave().from(), "fahr", now)
                            .known(TO, kept.leave().to(), "fahr", now);
                case Entry.InTheWay other -> {}
            }
        });
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return situation.day("birthDate");
    }

    /** Who works nowhere has no leave to hear about; everyone else hears in plain words what is so. */
    @Override
    public Optional<String> noticeOfNo(Verdict verdict) {
        return switch (verdict.notMet().getFirst().id()) {
            case EMPLOYED -> Optional.empty();
            case FEDERAL -> Optional.of("osrati.maternityleave.notice.not-federal");
            case NONE_YET -> Optional.of("osrati.maternityleave.notice.kept");
            case NONE_IN_THE_WAY -> Optional.of("osrati.maternityleave.notice.in-the-way");
            default -> EligibilityCheck.super.noticeOfNo(verdict);
        };
    }
}
