package ae.istibaq.core.applications;

/** An application can't go from where it stands to where it was told to go. */
public class TransitionNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TransitionNotAllowed(State from, State to) {
        super("An application that is " + from + " can't become " + to);
    }
}
