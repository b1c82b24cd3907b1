package ae.istibaq.osrati.housingsupport;

import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.number;

import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Reading;
import ae.istibaq.osrati.marriage.CoupleFacts;
import java.util.List;
import java.util.function.Predicate;

/**
 * The conditions of housing support.
 *
 * <p>Federal Law 10 of 2009 on the programme and Cabinet Resolution 61 of 2021, as guides that repeat the programme's page
 * report them:
 *
 * <ul>
 *   <li>a citizen who heads a family
 *   <li>no earlier housing aid from any public body
 *   <li>no suitable home owned
 * </ul>
 */
final class HousingSupportConditions {

    static final FactKey<Boolean> EARLIER_AID = flag("osrati.housingsupport.fact.earlier-aid");
    static final FactKey<Integer> HOMES_IN_MUNICIPALITY = number("osrati.housingsupport.fact.homes-municipality");
    static final FactKey<Integer> HOMES_IN_LAND_REGISTER = number("osrati.housingsupport.fact.homes-land");

    static final List<Condition> ALL = List.of(
            condition("citizen", reading -> reading.fact(CoupleFacts.HUSBAND_CITIZEN)),
            condition(
                    "head-of-family",
                    reading -> !reading.fact(CoupleFacts.CONTRACT_DATE).isAfter(reading.today())),
            condition("no-earlier-aid", reading -> !reading.fact(EARLIER_AID)),
            condition(
                    "no-home",
                    reading -> reading.fact(HOMES_IN_MUNICIPALITY) + reading.fact(HOMES_IN_LAND_REGISTER) == 0));

    private HousingSupportConditions() {}

    private static Condition condition(String name, Predicate<Reading> met) {
        return new Condition("osrati.housingsupport.condition." + name, met);
    }
}
