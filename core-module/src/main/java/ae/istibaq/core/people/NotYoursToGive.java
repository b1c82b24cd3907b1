package ae.istibaq.core.people;

/** Someone wants to lend a helper a power they don't hold themselves. */
public class NotYoursToGive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYoursToGive() {
        super("Only a power one holds oneself can be lent");
    }
}
