package ae.istibaq.osrati.nursery;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.BilingualText;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A nursery as a parent compares it.
 *
 * @param metres from the home as the crow flies; empty where the home is not known, or protected
 * @param fromMonths youngest it takes, in months
 * @param toMonths not included
 * @param free places for a child of this age
 */
record NearNursery(
        String licence,
        LocalDate licensedUntil,
        BilingualText name,
        BilingualText area,
        OptionalLong metres,
        int fromMonths,
        int toMonths,
        String opensAt,
        String closesAt,
        Aed feeFrom,
        Aed feeTo,
        boolean inclusive,
        String phone,
        int free) {

    private static final double METRES_PER_KILOMETRE = 1000;

    /** As pages ask, which see public methods only. */
    public double kilometres() {
        return metres.orElse(0) / METRES_PER_KILOMETRE;
    }
}
