package ae.istibaq.core.parameters;

import ae.istibaq.core.shared.Aed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated value the law or an agency sets. Its readers throw {@link ParameterMissing} while the value is not known and
 * {@link NumberFormatException} where it is no number.
 *
 * @param key for example {@code grant.amount}
 * @param value as written in its source; null while the agency has not told it
 * @param unit what the value counts, for example {@code AED/month} or {@code working days}
 * @param validFrom first day it holds, in the Gulf
 * @param validTo last day it holds; null while it still does
 * @param source the law, page or person that told it
 */
public record Parameter(
        String key,
        @Nullable String value,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Confidence confidence,
        @Nullable String note) {

    public boolean known() {
        return value != null;
    }

    /** Whether people must be told that the value is no official one. */
    public boolean sample() {
        return switch (confidence) {
            case A, B -> false;
            case C, M, NONE -> true;
        };
    }

    /** The value read as dirhams, which may have two decimals. */
    public Aed money() {
        return Aed.ofDirhams(decimal());
    }

    public long number() {
        return Long.parseLong(text());
    }

    public BigDecimal decimal() {
        return new BigDecimal(text());
    }

    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NumberFormatException("Neither true nor false: " + key);
        };
    }

    public String text() {
        if (value == null) {
            throw new ParameterMissing(key, validFrom);
        }
        return value;
    }

    /** Whether a text could stand in the value's place: a whole number for one, true or false for the other. */
    boolean takes(String text) {
        if (value == null) {
            return true;
        }
        if (value.matches("true|false")) {
            return text.matches("true|false");
        }
        if (value.matches("-?\\d+(\\.\\d+)?")) {
            boolean whole = !value.contains(".") && !unit.startsWith("AED");
            return text.matches(whole ? "-?\\d{1,15}" : "-?\\d{1,15}(\\.\\d{1,2})?");
        }
        return true;
    }

    /** Whether the value holds on a day of the Gulf. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
