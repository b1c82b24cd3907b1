package ae.istibaq.osrati.newborn;

import ae.istibaq.core.people.Matter;

/** What the request brings, by the codes of the authority's contract. */
enum NewbornDocument {
    BIRTH_CERTIFICATE("osrati.newborn.birth-certificate", Matter.IDENTITY_DOCUMENTS),
    POPULATION_REGISTER("osrati.newborn.population-register", Matter.IDENTITY_DOCUMENTS),
    EMIRATES_ID("osrati.newborn.emirates-id", Matter.IDENTITY_DOCUMENTS),
    PASSPORT("osrati.newborn.passport", Matter.IDENTITY_DOCUMENTS),
    HEALTH_CARD("osrati.newborn.health-card", Matter.HEALTH),
    FAMILY_BOOK_LINE("osrati.newborn.family-book-line", Matter.IDENTITY_DOCUMENTS);

    private final String kind;
    private final Matter matter;

    NewbornDocument(String kind, Matter matter) {
        this.kind = kind;
        this.matter = matter;
    }

    /** As documents are named. */
    String kind() {
        return kind;
    }

    /** Whose powers let someone see it. */
    Matter matter() {
        return matter;
    }

    /** The clinics' certificate and card are issued by the system that notified the birth. */
    boolean ofTheClinic() {
        return this == BIRTH_CERTIFICATE || this == HEALTH_CARD;
    }
}
