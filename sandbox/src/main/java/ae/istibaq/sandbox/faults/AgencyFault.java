package ae.istibaq.sandbox.faults;

/** How an agency can fail; each hits a share of its calls. */
public enum AgencyFault {
    NONE,
    /** Thinks for the delay before it does anything. */
    SLOW,
    /** Nobody there: 503 to everything, tokens included. */
    DOWN,
    /** Fails while working: 500 with a problem. */
    ERRORS,
    /** Does what it is asked and answers rubbish: a page, half an answer, other types, another one's record. */
    NONSENSE,
    /** Sends each event twice. */
    DUPLICATE,
    /** Does what it is asked at once and answers after the delay; its events leave after the delay. */
    LATE
}
