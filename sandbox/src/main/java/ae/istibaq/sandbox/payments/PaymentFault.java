package ae.istibaq.sandbox.payments;

/** What can be wrong with the payment gateway. */
enum PaymentFault {
    NONE,
    SLOW,
    DOWN,
    NO_CALLBACK,
    DOUBLE_CALLBACK,
    LATE_CALLBACK,
    /** The portal hears of the payment before the payer is back. */
    CALLBACK_FIRST
}
