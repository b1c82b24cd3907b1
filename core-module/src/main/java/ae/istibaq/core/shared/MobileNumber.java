package ae.istibaq.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A mobile number of the country in E.164 form.
 *
 * @param e164 for example +971501234567
 */
public record MobileNumber(@JsonValue String e164) {

    private static final Pattern FORM = Pattern.compile("\\+9715\\d{8}");

    public MobileNumber {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not a mobile number of the country");
        }
    }

    /** Reads the usual ways to write it: 05…, 9715…, +971 5…, with spaces or dashes. */
    @JsonCreator
    public static MobileNumber of(String written) {
        String digits = written.replaceAll("\\D", "");
        String national = digits.startsWith("00971")
                ? digits.substring(5)
                : digits.startsWith("971")
                        ? digits.substring(3)
                        : digits.startsWith("0") ? digits.substring(1) : digits;
        return new MobileNumber("+971" + national);
    }

    /** The number in groups: +971 50 123 4567. */
    public String formatted() {
        return "+971 " + e164.substring(4, 6) + " " + e164.substring(6, 9) + " " + e164.substring(9);
    }

    /** Masked, so that no log shows the number. */
    @Override
    public String toString() {
        return "+971 5X XXX XX" + e164.substring(11);
    }
}
