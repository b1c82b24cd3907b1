package ae.istibaq.sandbox.sms;

import ae.istibaq.sandbox.pages.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message as the phone shows it.
 *
 * @param parts how many messages it costs: 70 Arabic or 160 Latin letters fit into one
 */
record Bubble(String sender, List<Piece> pieces, String at, int parts) {

    /** Plain text, or a link when there is an address. */
    record Piece(String text, @Nullable String link) {}

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\\u2066-\\u2069\\u200e\\u200f<>\"]+");

    static Bubble of(Sms sms) {
        String text = sms.order().text();
        return new Bubble(sms.order().sender(), pieces(text), Moments.of(sms.at()), parts(text));
    }

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            String address = link.group().replaceAll("[.,;:!?،؛؟)]+$", "");
            if (link.start() > from) {
                pieces.add(new Piece(text.substring(from, link.start()), null));
            }
            pieces.add(new Piece(address, address));
            from = link.start() + address.length();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }

    static int parts(String text) {
        boolean latin = text.chars().allMatch(letter -> letter < 128);
        int whole = latin ? 160 : 70;
        int split = latin ? 153 : 67;
        return text.length() <= whole ? 1 : (text.length() + split - 1) / split;
    }
}
