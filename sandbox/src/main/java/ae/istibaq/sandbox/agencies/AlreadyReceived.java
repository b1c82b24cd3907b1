package ae.istibaq.sandbox.agencies;

/** The portal's reference was filed before, under another idempotency key. */
class AlreadyReceived extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
