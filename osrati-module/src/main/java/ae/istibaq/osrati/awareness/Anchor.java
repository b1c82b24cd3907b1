package ae.istibaq.osrati.awareness;

/** What the days of an article are counted from. */
enum Anchor {
    WEDDING,
    /** The first day of a pregnancy as clinics count it: forty weeks before the due date. */
    PREGNANCY,
    BIRTH
}
