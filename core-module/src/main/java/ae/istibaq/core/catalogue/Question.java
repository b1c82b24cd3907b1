package ae.istibaq.core.catalogue;

import java.util.List;

/**
 * Something only the customer knows, asked because no register holds it.
 *
 * @param name of the field; its texts are {@code <service>.ask.<name>} and, for options, {@code .<option>} below it
 * @param kind how it is asked and validated
 * @param options for {@link Kind#ONE_OF}, else empty
 */
public record Question(String name, Kind kind, List<String> options) {

    /** Whether its answers are among those the entitlement opens. */
    public boolean isOpen() {
        return kind == Kind.OPEN || kind == Kind.OPEN_NEXT;
    }

    /** How a question is asked. */
    public enum Kind {
        ONE_OF,
        IBAN,
        /** Days on a calendar; which ones may be chosen, and how many, the service's entitlement says. */
        DAYS,
        /** A name of one's own, in Arabic letters. */
        NAME_AR,
        /** The same in Latin letters. */
        NAME_EN,
        /** One of what the service's entitlement opens to this person, such as the schools nearby; not asked where there is one. */
        OPEN,
        /** Another of the same, different from the one before; may be left out. */
        OPEN_NEXT,
        /** A yes that must be given in so many words, such as to hand over one's number. */
        CONSENT,
        /** A photo for a person's documents. */
        PHOTO
    }

    public static Question oneOf(String name, String... options) {
        return new Question(name, Kind.ONE_OF, List.of(options));
    }

    public static Question days(String name) {
        return new Question(name, Kind.DAYS, List.of());
    }

    public static Question iban(String name) {
        return new Question(name, Kind.IBAN, List.of());
    }

    public static Question arabicName(String name) {
        return new Question(name, Kind.NAME_AR, List.of());
    }

    public static Question latinName(String name) {
        return new Question(name, Kind.NAME_EN, List.of());
    }

    public static Question open(String name) {
        return new Question(name, Kind.OPEN, List.of());
    }

    public static Question openNext(String name) {
        return new Question(name, Kind.OPEN_NEXT, List.of());
    }

    public static Question consent(String name) {
        return new Question(name, Kind.CONSENT, List.of());
    }

    public static Question photo(String name) {
        return new Question(name, Kind.PHOTO, List.of());
    }
}
