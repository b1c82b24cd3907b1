package ae.istibaq.core.verification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed, or pasted from a QR code: a number by itself, an address that has it in its path or behind its
 * question mark, or some lines of text. No address in it is ever opened.
 *
 * @param words all that may be a number, or say where it is from; in capitals with western digits
 */
record Typed(List<String> words) {

    /** More than any QR code of a paper holds. */
    static final int LONGEST = 500;

    private static final int LONGEST_WORD = 40;
    private static final Pattern BETWEEN = Pattern.compile("[\\s:;,|=&?#/\"'<>()]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Typed read(String text) {
        String plain = plain(text);
        Set<String> words = new LinkedHashSet<>();
        // The whole first: a number may be typed in groups.
        words.add(SPACE.matcher(plain).replaceAll(""));
        words.addAll(List.of(BETWEEN.split(plain)));
        words.removeIf(word -> word.isEmpty() || word.length() > LONGEST_WORD);
        return new Typed(List.copyOf(words));
    }

    /** Arabic digits are digits, every dash is a dash, and what only turns the direction of writing is nothing. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            int type = Character.getType(letter);
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else if (type == Character.DASH_PUNCTUATION) {
                plain.append('-');
            } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                plain.append(' ');
            } else if (type != Character.FORMAT && type != Character.CONTROL) {
                plain.appendCodePoint(letter);
            }
        });
        return plain.toString().strip().toUpperCase(Locale.ROOT);
    }
}
