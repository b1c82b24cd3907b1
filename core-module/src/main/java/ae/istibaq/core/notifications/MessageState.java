package ae.istibaq.core.notifications;

/** How far a message has come. */
enum MessageState {
    QUEUED,
    /** The gateway or mail server has taken it. */
    SENT,
    DELIVERED,
    FAILED,
    /** Stopped, or not to be sent to this person by this way. */
    CANCELLED,
    /** Kept back because of a sad event. */
    HUSHED
}
