package ae.istibaq.basher.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are written to be compared: without what people write differently, such as vowel signs and the forms of alef. */
final class Spelling {

    // Marks on letters, and tatweel, which only draws a word longer.
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}ـ]+");
    // What can't be seen, such as marks that turn the direction of writing; pictures stay, for the rules to see.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern WORD_EL = Pattern.compile("\\bel ");

    private Spelling() {}

    /** A text as it was meant, without what nobody can see. */
    static String seen(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return SPACES.matcher(
                        UNSEEN.matcher(SPACES.matcher(composed).replaceAll(" ")).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The text to compare, its words with one space between; empty where it has neither letter nor digit. */
    static String fold(String text) {
        String plain = isPlain(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().map(Spelling::letter).forEach(folded::appendCodePoint);
        String words = NO_LETTERS.matcher(folded).replaceAll(" ").strip();
        return words.contains("el ") ? WORD_EL.matcher(words).replaceAll("al ") : words;
    }

    static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Letters and digits alone, by which abbreviations such as ذ.م.م and L.L.C are known. */
    static String squeezed(String text) {
        return fold(text).replace(" ", "");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static int letter(int letter) {
        return switch (letter) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة', 'ہ' -> 'ه';
            case 'ک' -> 'ك';
            default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
        };
    }
}
