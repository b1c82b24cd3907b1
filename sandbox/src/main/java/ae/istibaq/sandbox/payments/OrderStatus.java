package ae.istibaq.sandbox.payments;

/** Where an order stands; only an open one can still be paid. */
enum OrderStatus {
    OPEN,
    CAPTURED,
    FAILED,
    EXPIRED,
    CANCELLED,
    REFUNDED
}
