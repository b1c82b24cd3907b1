package ae.istibaq.core.notifications;

/** How something is said; after a sad event what is merry, helpful or pressing is kept back, and what is owed is not. */
public enum Tone {
    /** Congratulates. */
    JOY,
    /** Recalls a date. */
    REMINDER,
    /** Offers or informs, and can wait. */
    CONTENT,
    /** Must be said: a decision, a correction, an end. */
    DUTY,
    /** Is said because of the sad event itself. */
    CONDOLENCE
}
