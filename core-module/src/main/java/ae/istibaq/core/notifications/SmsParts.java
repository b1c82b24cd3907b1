package ae.istibaq.core.notifications;

/** How many text messages a text takes, as operators count and charge. */
public final class SmsParts {

    // The basic alphabet of GSM 03.38; of its extension table each character counts twice.
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€";

    private SmsParts() {}

    public static int of(String text) {
        boolean latin =
                text.chars().allMatch(character -> BASIC.indexOf(character) >= 0 || EXTENDED.indexOf(character) >= 0);
        int length = latin
                ? text.chars()
                        .map(character -> EXTENDED.indexOf(character) >= 0 ? 2 : 1)
                        .sum()
                : text.length();
        int single = latin ? 160 : 70;
        int joined = latin ? 153 : 67;
        return length <= single ? 1 : (length + joined - 1) / joined;
    }
}
