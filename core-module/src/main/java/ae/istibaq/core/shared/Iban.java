package ae.istibaq.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A bank account number of the country: AE and 21 digits whose check digits agree (ISO 13616, MOD 97).
 *
 * @param value without spaces, upper case
 */
public record Iban(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("AE\\d{21}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Iban {
        if (!FORM.matcher(value).matches() || !checkDigitsAgree(value)) {
            throw new IllegalArgumentException("Not an IBAN of the country");
        }
    }

    /** Reads an IBAN typed with spaces or in lower case. */
    @JsonCreator
    public static Iban of(String typed) {
        return new Iban(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private static boolean checkDigitsAgree(String iban) {
        // A is 10 and E is 14 in the standard's alphabet.
        BigInteger number = new BigInteger(iban.substring(4) + "1014" + iban.substring(2, 4));
        return number.mod(MODULUS).equals(BigInteger.ONE);
    }

    /** The number in groups of four. */
    public String formatted() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Masked, so that no log shows the number. */
    @Override
    public String toString() {
        return "AEXX…" + value.substring(19);
    }
}
