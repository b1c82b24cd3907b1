package ae.istibaq.sandbox.sms;

/** What can be wrong with the SMS gateway. */
enum SmsFault {
    NONE,
    SLOW,
    DOWN,
    /** The phone gets the message, the sender never hears of it. */
    NO_RECEIPT,
    DOUBLE_RECEIPT,
    LATE_RECEIPT,
    /** The receipt is there before the message was answered for. */
    RECEIPT_FIRST,
    /** The phone is switched off for good: the receipt says FAILED. */
    UNDELIVERABLE
}
