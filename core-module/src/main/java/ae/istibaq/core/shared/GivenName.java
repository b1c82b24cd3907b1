package ae.istibaq.core.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name of one's own, without the family's, as a person types it; spaces around and doubled ones are dropped. */
public final class GivenName {

    private static final int SHORTEST = 2;

    /** As much as the registers take. */
    public static final int LONGEST = 40;

    private static final Pattern ARABIC = Pattern.compile("[ء-غف-ي]+(?: [ء-غف-ي]+)*");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+(?:[ '-][A-Za-z]+)*");

    private GivenName() {}

    /** The name in Arabic letters without vowel signs, such as عبد الله; empty where what was typed is none. */
    public static Optional<String> arabic(String typed) {
        return name(ARABIC, typed);
    }

    /** The name in Latin letters, also with a hyphen or an apostrophe between them; empty where it is none. */
    public static Optional<String> latin(String typed) {
        return name(LATIN, typed.replace('’', '\''));
    }

    private static Optional<String> name(Pattern letters, String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        return Optional.of(name)
                .filter(tidy -> tidy.length() >= SHORTEST && tidy.length() <= LONGEST)
                .filter(tidy -> letters.matcher(tidy).matches());
    }
}
