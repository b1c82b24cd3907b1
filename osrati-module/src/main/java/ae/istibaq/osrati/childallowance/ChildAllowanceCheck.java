package ae.istibaq.osrati.childallowance;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Reading;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.osrati.childallowance.Entitlement.Payee;
import ae.istibaq.osrati.childallowance.Parents.Employee;
import ae.istibaq.osrati.employment.Posts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds out, for one parent, whether the child's allowance goes to that parent; the law is that of the month of birth. Both
 * parents are looked at, and at most one of them is entitled.
 */
@Component
class ChildAllowanceCheck implements EligibilityCheck {

    static final FactKey<LocalDate> BORN_ON = date("osrati.childallowance.fact.born-on");
    static final FactKey<Boolean> OPEN_QUESTION = flag("osrati.childallowance.fact.open-question");
    static final FactKey<Boolean> PAYEE = flag("osrati.childallowance.fact.payee");
    static final FactKey<Boolean> CITIZEN = flag("osrati.childallowance.fact.citizen");
    static final FactKey<Boolean> PAID = flag("osrati.childallowance.fact.paid");

    static final String SETTLED = "osrati.childallowance.condition.settled";
    private static final String ENTITLED_PARENT = "osrati.childallowance.condition.entitled-parent";
    private static final String EMPLOYED = "osrati.childallowance.condition.employed";
    private static final String FEDERAL = "osrati.childallowance.condition.federal";

    static final List<Condition> CONDITIONS = List.of(
            new Condition(SETTLED, reading -> !reading.fact(OPEN_QUESTION)),
            new Condition(ENTITLED_PARENT, reading -> reading.fact(PAYEE)),
            new Condition(EMPLOYED, reading -> reading.fact(Posts.EMPLOYED)),
            new Condition(FEDERAL, Posts::isJoined),
            new Condition("osrati.childallowance.condition.citizen", ChildAllowanceCheck::citizen),
            new Condition("osrati.childallowance.condition.once", reading -> !reading.fact(PAID)));

    private final ParentRegisters registers;
    private final Posts posts;
    private final Clock clock;

    ChildAllowanceCheck(ParentRegisters registers, Posts posts, Clock clock) {
        this.registers = registers;
        this.posts = posts;
        this.clock = clock;
    }

    private static boolean citizen(Reading reading) {
        return !reading.parameter("osrati.childallowance.citizen-only").flag() || reading.fact(CITIZEN);
    }

    @Override
    public ServiceKey service() {
        return ChildAllowance.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        Instant now = clock.instant();
        Facts facts = new Facts().known(BORN_ON, situation.day("birthDate"), "ehs", now);
        facts.ask("icp", List.of(OPEN_QUESTION, PAYEE, CITIZEN), () -> {
            Parents parents = registers.of(situation);
            Payee self = self(situation);
            Employee employee = self == Payee.FATHER ? parents.father().employee() : parents.mother();
            Entitlement to = ChildAllowanceRule.payee(parents);
            facts.known(OPEN_QUESTION, to instanceof Entitlement.Unclear, "icp", now)
                    .known(PAYEE, to instanceof Entitlement.Due due && due.payee() == self, "icp", now)
                    .known(CITIZEN, employee.citizen(), "icp", now);
        });
        posts.gather(situation, facts, ParentRegisters.PURPOSE);
        return facts.ask("fahr", List.of(PAID), () -> facts.known(PAID, registers.paid(situation), "fahr", now));
    }

    private static Payee self(Situation situation) {
        return situation.has("FATHER") && situation.role("FATHER").equals(situation.person())
                ? Payee.FATHER
                : Payee.MOTHER;
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return situation.day("birthDate").withDayOfMonth(1);
    }

    /** The parent who is not the one, and who works nowhere, is told nothing; an open question goes to a person. */
    @Override
    public Optional<String> noticeOfNo(Verdict verdict) {
        return switch (verdict.notMet().getFirst().id()) {
            case SETTLED, ENTITLED_PARENT, EMPLOYED -> Optional.empty();
            case FEDERAL -> Optional.of("osrati.childallowance.notice.not-federal");
            default -> EligibilityCheck.super.noticeOfNo(verdict);
        };
    }
}
