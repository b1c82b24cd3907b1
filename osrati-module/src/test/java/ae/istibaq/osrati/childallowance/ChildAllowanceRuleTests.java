package ae.istibaq.osrati.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.osrati.childallowance.Entitlement.Due;
import ae.istibaq.osrati.childallowance.Entitlement.Payee;
import ae.istibaq.osrati.childallowance.Entitlement.Question;
import ae.istibaq.osrati.childallowance.Entitlement.Unclear;
import ae.istibaq.osrati.childallowance.Parents.Employee;
import ae.istibaq.osrati.childallowance.Parents.Father;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildAllowanceRuleTests {

    private static final Employee FEDERAL = new Employee(true, true);
    private static final List<Boolean> EITHER = List.of(true, false);

    @ParameterizedTest(name = "father alive {0}, able {1}, federal {2}; mother federal {3}; divorced {4}: {5}")
    @CsvSource({
        "true, true, true, false, false, FATHER",
        "true, true, true, true, false, FATHER",
        "true, true, true, false, true, FATHER",
        "true, true, false, false, false, FATHER",
        "true, true, false, true, false, FATHER",
        "false, true, false, true, false, MOTHER",
        "false, true, false, false, false, MOTHER",
        "true, false, true, true, false, MOTHER",
        "true, false, true, false, false, FATHER",
        "true, true, false, true, true, MOTHER",
        "true, true, true, true, true, DIVORCED"
    })
    void goesToTheFatherAndToTheMotherOnlyInHisPlace(
            boolean alive, boolean able, boolean federal, boolean mother, boolean divorced, String outcome) {
        Father father = new Father(true, alive, able, new Employee(true, federal));

        Entitlement payee = ChildAllowanceRule.payee(new Parents(father, new Employee(true, mother), divorced));

        assertThat(payee)
                .isEqualTo(
                        outcome.equals("DIVORCED") ? new Unclear(Question.DIVORCED) : new Due(Payee.valueOf(outcome)));
    }

    @Test
    void asksAPersonWhereNoFatherIsKnown() {
        Father unknown = new Father(false, true, true, Employee.NONE);

        assertThat(ChildAllowanceRule.payee(new Parents(unknown, FEDERAL, false)))
                .isEqualTo(new Unclear(Question.FATHER_UNKNOWN));
    }

    /** In every case there is. */
    @Test
    void neverGoesToADeadFather() {
        for (boolean able : EITHER) {
            for (boolean divorced : EITHER) {
                for (Employee man : List.of(FEDERAL, Employee.NONE)) {
                    for (Employee woman : List.of(FEDERAL, Employee.NONE)) {
                        Parents parents = new Parents(new Father(true, false, able, man), woman, divorced);
                        assertThat(ChildAllowanceRule.payee(parents))
                                .as("%s", parents)
                                .isEqualTo(new Due(Payee.MOTHER));
                    }
                }
            }
        }
    }
}
