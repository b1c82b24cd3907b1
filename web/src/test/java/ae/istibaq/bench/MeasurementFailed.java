package ae.istibaq.bench;

/** A part could not be measured; the message says why, and the other parts go on. */
class MeasurementFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeasurementFailed(String why) {
        super(why);
    }
}
