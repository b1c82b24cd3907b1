package ae.istibaq.sandbox.agencies;

/** The portal's reference was filed before, under another idempotency key. */
public class AlreadyReceived extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
