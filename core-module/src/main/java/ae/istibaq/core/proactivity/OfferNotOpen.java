package ae.istibaq.core.proactivity;

/** An offer that was declined for good, withdrawn or has expired can't be accepted. */
class OfferNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OfferNotOpen() {
        super("The offer is no longer open");
    }
}
