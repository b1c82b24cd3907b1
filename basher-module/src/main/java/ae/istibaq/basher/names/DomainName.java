package ae.istibaq.basher.names;

import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A domain that a name would want.
 *
 * @param shown as people write it
 * @param ascii as the protocols do; the same for Latin letters
 */
record DomainName(String shown, String ascii) {

    // The JDK's own follows the rules of 2003, by which an Arabic name must not end with a digit.
    private static final IDNA PROTOCOL = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    private static final String EMARAT = "امارات";
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]{2,63}");
    private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}0-9]{2,63}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9-]{2,63}");
    // Marks on letters stay away, but hamza, which is one of the letters once they are put together again.
    private static final Pattern SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0670ـ]");

    /** Under امارات. for the name's Arabic letters and under .ae for its Latin ones; none where it has neither, or too many. */
    static List<DomainName> of(TradeName name) {
        List<DomainName> found = new ArrayList<>();
        if (name.hasArabic()) {
            String label = SIGNS.matcher(Normalizer.normalize(name.written(true), Normalizer.Form.NFC))
                    .replaceAll("")
                    .replaceAll("[^\\p{L}\\p{Nd}]", "");
            String digits = westernDigits(label);
            if (ARABIC.matcher(digits).matches()) {
                ascii(digits + "." + EMARAT)
                        .ifPresent(ascii -> found.add(new DomainName(digits + "." + EMARAT, ascii)));
            }
        }
        if (name.hasLatin()) {
            String label = latin(name);
            if (LATIN.matcher(label).matches()) {
                found.add(new DomainName(label + ".ae", label + ".ae"));
            }
        }
        return found;
    }

    /** The name's Latin letters and digits as one word. */
    static String latin(TradeName name) {
        return Spelling.squeezed(name.written(false));
    }

    /** Empty for what can't be a domain, such as one that is too long. */
    static Optional<String> ascii(String domain) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = PROTOCOL.nameToASCII(domain, new StringBuilder(), info);
        boolean fits = !info.hasErrors()
                && Arrays.stream(ascii.toString().split("\\."))
                        .allMatch(label -> LABEL.matcher(label).matches());
        return fits ? Optional.of(ascii.toString()) : Optional.empty();
    }

    private static String westernDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
