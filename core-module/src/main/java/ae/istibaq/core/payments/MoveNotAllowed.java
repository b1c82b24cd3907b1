package ae.istibaq.core.payments;

/** The table of moves has no such move. */
class MoveNotAllowed extends RuntimeException {

    MoveNotAllowed(PaymentStatus from, PaymentStatus to) {
        super(from + " does not become " + to);
    }
}
