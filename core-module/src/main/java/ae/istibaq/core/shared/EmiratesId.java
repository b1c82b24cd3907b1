package ae.istibaq.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The fifteen-digit number of a person in the population register, kept without dashes.
 *
 * <p>The form is strict; the Luhn check digit is asked separately because real cards are said to fail it.
 *
 * @param digits fifteen digits beginning with 784 and a year of birth
 */
public record EmiratesId(@JsonValue String digits) {

    private static final Pattern FORM = Pattern.compile("784(19|20)\\d{10}");

    public EmiratesId {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not an Emirates ID number");
        }
    }

    /** Reads a number typed with or without dashes and spaces. */
    @JsonCreator
    public static EmiratesId of(String typed) {
        return new EmiratesId(typed.replaceAll("[\\s-]", ""));
    }

    /** Whether the last digit agrees with the Luhn sum of the others. */
    public boolean checkDigitAgrees() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** The number as its owner sees it: 784-1990-1234567-6. */
    public String formatted() {
        return "784-" + digits.substring(3, 7) + "-" + digits.substring(7, 14) + "-" + digits.substring(14);
    }

    /** The number as others see it: 784-1990-XXXXXXX-6. */
    public String masked() {
        return "784-" + digits.substring(3, 7) + "-XXXXXXX-" + digits.substring(14);
    }

    /** Masked, so that no log shows the number. */
    @Override
    public String toString() {
        return masked();
    }
}
