package ae.istibaq.basher.activities;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left of a word when only its consonants are heard: the same for an Arabic word and for the ways people write
 * it in Latin letters, such as matam and mat3am.
 */
public final class Sound {

    private static final int SHORTEST = 3;
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouwy'`’23]+");

    private static final Map<Character, String> ARABIC = Map.ofEntries(
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "t"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "k"),
            Map.entry('د', "d"),
            Map.entry('ذ', "d"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "s"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('غ', "g"),
            Map.entry('ف', "f"),
            Map.entry('ق', "k"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"));

    /** In the order they are put in, the long ones first. */
    private static final String[][] LATIN = {
        {"kh", "k"},
        {"gh", "g"},
        {"sh", "s"},
        {"ch", "s"},
        {"th", "t"},
        {"dh", "d"},
        {"ph", "f"},
        {"ck", "k"},
        {"q", "k"},
        {"c", "k"},
        {"v", "f"},
        {"p", "b"},
        {"x", "ks"},
        {"5", "k"},
        {"6", "t"},
        {"7", "h"},
        {"8", "k"},
        {"9", "s"}
    };

    private Sound() {}

    /** Empty where too little is left to tell words apart. */
    public static Optional<String> of(String word) {
        String heard = isArabic(word) ? ofArabic(word) : ofLatin(word);
        String once = DOUBLED.matcher(heard).replaceAll("$1");
        // What ends in -ah ends in -a for others.
        String end = once.endsWith("h") ? once.substring(0, once.length() - 1) : once;
        return end.length() < SHORTEST ? Optional.empty() : Optional.of(end);
    }

    public static boolean isArabic(String word) {
        return word.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    private static String ofArabic(String word) {
        StringBuilder heard = new StringBuilder();
        for (char letter : word.toCharArray()) {
            heard.append(ARABIC.getOrDefault(letter, ""));
        }
        return heard.toString();
    }

    private static String ofLatin(String word) {
        String heard = word.toLowerCase(Locale.ROOT);
        for (String[] pair : LATIN) {
            heard = heard.replace(pair[0], pair[1]);
        }
        return VOWELS.matcher(heard).replaceAll("");
    }
}
