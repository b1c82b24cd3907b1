package ae.istibaq.core.agencies;

/** An agency gave no usable answer: the case waits, and the same question may be put again later. */
public class AgencyUnavailable extends RuntimeException {

    /** What went wrong on the way. */
    public enum Reason {
        TIMED_OUT,
        /** Nobody listens, or the connection broke. */
        DOWN,
        /** It answered that it has trouble of its own, or that it is asked too much. */
        ERRED,
        /** The portal's credentials are not accepted. */
        LOCKED_OUT,
        /** The answer cannot be read, lacks a fact it must have, or answers another question. */
        NONSENSE,
        /** It failed too often lately and is left in peace for a moment. */
        RESTING,
        /** Too many questions are under way already. */
        BUSY,
        /** This portal has not been told where the agency is. */
        NOT_CONFIGURED
    }

    private final String agency;
    private final Reason reason;

    // The cause is left out on purpose: parsers quote what they read, and that is personal data.
    public AgencyUnavailable(String agency, Reason reason) {
        super(agency + " is unavailable: " + reason);
        this.agency = agency;
        this.reason = reason;
    }

    public String agency() {
        return agency;
    }

    public Reason reason() {
        return reason;
    }
}
