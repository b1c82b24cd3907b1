package ae.istibaq.sandbox.world;

/** Nobody in the country has this Emirates ID. */
public class NotRegistered extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
