package ae.istibaq.osrati.childallowance;

import ae.istibaq.osrati.childallowance.Entitlement.Due;
import ae.istibaq.osrati.childallowance.Entitlement.Payee;
import ae.istibaq.osrati.childallowance.Entitlement.Question;
import ae.istibaq.osrati.childallowance.Entitlement.Unclear;
import ae.istibaq.osrati.childallowance.Parents.Father;

/**
 * Which parent the children's social allowance goes to.
 *
 * <p>Cabinet Resolution 6 of 1981: the father; a woman employee if her husband is dead or a medical report finds him unable
 * to work, also where she is divorced (fatwa and legislation department, as reported in August 2010).
 */
final class ChildAllowanceRule {

    private ChildAllowanceRule() {}

    static Entitlement payee(Parents parents) {
        Father father = parents.father();
        if (!father.known()) {
            return new Unclear(Question.FATHER_UNKNOWN);
        }
        boolean fatherMay =
                father.alive() && father.ableToWork() && father.employee().federal();
        boolean motherInHisPlace = !father.alive() || !father.ableToWork() || parents.divorced();
        if (fatherMay && parents.divorced() && parents.mother().federal()) {
            return new Unclear(Question.DIVORCED);
        }
        return !fatherMay && motherInHisPlace && (parents.mother().federal() || !father.alive())
                ? new Due(Payee.MOTHER)
                : new Due(Payee.FATHER);
    }
}
