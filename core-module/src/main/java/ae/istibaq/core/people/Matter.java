package ae.istibaq.core.people;

/** What of a person's affairs someone may see or decide. */
public enum Matter {
    IDENTITY_DOCUMENTS,
    HEALTH,
    SCHOOL,
    GROWTH,
    BENEFITS,
    CALENDAR
}
