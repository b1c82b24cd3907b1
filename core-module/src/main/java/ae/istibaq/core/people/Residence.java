package ae.istibaq.core.people;

import ae.istibaq.core.shared.BilingualText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where someone lives, as closely as nearness needs and no closer.
 *
 * @param emirate the register's code
 * @param zone the register's code of the neighbourhood; null where it is not told, as for protected persons
 * @param zoneName null where there is no zone
 * @param latitude null where it is not told
 * @param longitude null where it is not told
 * @param since null where it is not told
 */
public record Residence(
        String emirate,
        @Nullable String zone,
        @Nullable BilingualText zoneName,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable LocalDate since) {

    /** Without the place, so that no log shows it. */
    @Override
    public String toString() {
        return "Residence[]";
    }
}
