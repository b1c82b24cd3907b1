package ae.istibaq.sandbox.agencies;

/** A register does not take what was asked of it; the message says why and names no person. */
public class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPossible(String why) {
        super(why);
    }
}
