package ae.istibaq.osrati.marriagegrant;

import static ae.istibaq.core.eligibility.FactKey.flag;

import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Reading;
import ae.istibaq.osrati.employment.Income;
import ae.istibaq.osrati.marriage.CoupleFacts;
import java.time.LocalDate;
import java.util.List;

/**
 * The conditions of the marriage grant.
 *
 * <p>Federal Law 47 of 1992 and Cabinet Resolution 5 of 2017, as the press and the government portal report them:
 *
 * <ul>
 *   <li>husband and wife are citizens
 *   <li>at the contract the husband has completed 21 Gregorian years and the wife 18
 *   <li>the husband's monthly income, without pension deduction and housing allowance, is at most AED 25,000
 *   <li>the application is made within six months of the contract
 *   <li>the husband never had this or another marriage grant, nor a group wedding
 *   <li>he is not married to another
 * </ul>
 */
final class MarriageGrantConditions {

    static final FactKey<Boolean> PREVIOUS_GRANT = flag("osrati.marriagegrant.fact.previous-grant");
    static final FactKey<Boolean> GROUP_WEDDING = flag("osrati.marriagegrant.fact.group-wedding");
    static final FactKey<Boolean> MARRIED_TO_ANOTHER = flag("osrati.marriagegrant.fact.married-to-another");

    static final List<Condition> ALL = List.of(
            condition(
                    "both-citizens",
                    reading -> reading.fact(CoupleFacts.HUSBAND_CITIZEN) && reading.fact(CoupleFacts.WIFE_CITIZEN)),
            condition(
                    "husband-age",
                    reading -> reading.fact(CoupleFacts.HUSBAND_AGE)
                            >= reading.parameter("osrati.marriagegrant.husband-min-age")
                                    .number()),
            condition(
                    "wife-age",
                    reading -> reading.fact(CoupleFacts.WIFE_AGE)
                            >= reading.parameter("osrati.marriagegrant.wife-min-age")
                                    .number()),
            condition(
                    "income",
                    reading -> reading.fact(Income.COUNTED)
                                    .compareTo(reading.parameter("osrati.marriagegrant.income-cap")
                                            .money())
                            <= 0),
            condition("window", MarriageGrantConditions::withinWindow),
            condition("once", reading -> !reading.fact(PREVIOUS_GRANT) && !reading.fact(GROUP_WEDDING)),
            condition("not-married-to-another", reading -> !reading.fact(MARRIED_TO_ANOTHER)));

    private MarriageGrantConditions() {}

    private static boolean withinWindow(Reading reading) {
        LocalDate lastDay = reading.fact(CoupleFacts.CONTRACT_DATE)
                .plusMonths(reading.parameter(MarriageGrant.APPLY_WITHIN).number());
        return !reading.today().isAfter(lastDay);
    }

    private static Condition condition(String name, java.util.function.Predicate<Reading> met) {
        return new Condition("osrati.marriagegrant.condition." + name, met);
    }
}
