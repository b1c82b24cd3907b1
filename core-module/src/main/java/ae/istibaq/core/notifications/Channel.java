package ae.istibaq.core.notifications;

/** By which way a message reaches a person. */
public enum Channel {
    SMS,
    EMAIL,
    /** The portal's own page of everything said; there at once, whatever the hour. */
    INBOX
}
