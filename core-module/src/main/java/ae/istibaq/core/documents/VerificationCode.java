package ae.istibaq.core.documents;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code printed on a document by which anyone may ask whether it is in force; it says nothing of its owner and can't
 * be guessed.
 *
 * @param symbols sixteen symbols of Crockford's base 32, which is eighty random bits
 */
public record VerificationCode(@JsonValue String symbols) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code that no document carries, because chance gives it to none. */
    public static final VerificationCode NOBODYS = new VerificationCode("0".repeat(LENGTH));

    public VerificationCode {
        if (!FORM.matcher(symbols).matches()) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    static VerificationCode random() {
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            symbols.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(symbols.toString());
    }

    /** Reads what a person typed: with or without dashes, any case, Arabic digits, O for 0, I or L for 1. */
    public static Optional<VerificationCode> typed(String text) {
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isDigit(c)) {
                symbols.append(Character.digit(c, 10));
            } else if (c == 'O') {
                symbols.append('0');
            } else if (c == 'I' || c == 'L') {
                symbols.append('1');
            } else if (!separates(c)) {
                symbols.append(c);
            }
            if (symbols.length() > LENGTH) {
                return Optional.empty();
            }
        }
        return FORM.matcher(symbols).matches()
                ? Optional.of(new VerificationCode(symbols.toString()))
                : Optional.empty();
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT;
    }

    /** The code as it is printed: 7K3M-9QWX-02BD-V8HT. */
    public String grouped() {
        return symbols.replaceAll(".{4}(?=.)", "$0-");
    }

    @Override
    public String toString() {
        return grouped();
    }
}
