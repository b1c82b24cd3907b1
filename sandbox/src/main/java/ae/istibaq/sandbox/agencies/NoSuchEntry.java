package ae.istibaq.sandbox.agencies;

/** Nothing stands under that number or name. */
public class NoSuchEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
