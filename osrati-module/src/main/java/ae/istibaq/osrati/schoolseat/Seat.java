package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.shared.BilingualText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat that is kept.
 *
 * @param schoolYear such as 2030-2031
 * @param zone where it is kept; null where the home was not known, or protected
 */
record Seat(String reference, String schoolYear, @Nullable BilingualText zone, LocalDate reservedOn) {}
