package ae.istibaq.core.shared;

import java.util.Locale;

/** The two languages of the portal; Arabic is the first. */
public enum Language {
    AR(Locale.of("ar", "AE")),
    EN(Locale.of("en", "AE"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Lower-case code as in {@code lang} attributes and message file names. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a locale; whatever isn't English is Arabic. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : AR;
    }
}
