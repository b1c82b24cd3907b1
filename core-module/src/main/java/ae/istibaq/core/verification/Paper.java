package ae.istibaq.core.verification;

import java.util.List;

/** One kind of paper that can be verified: a bean of the room that knows where to ask. */
public interface Paper {

    /**
     * What such a number looks like.
     *
     * @param sample whether no authority has published the form
     */
    record Example(String number, boolean sample) {}

    /** By which forms and figures know it: small letters and dashes, the same for good. */
    String key();

    /** Message key of what people call it. */
    String nameKey();

    /** Message key of what people call a place that issues it. */
    default String placeKey(String place) {
        throw new IllegalArgumentException(place + " issues no " + key());
    }

    List<Example> examples();

    /**
     * Whatever a number may stand for as a paper of this kind, one for each place that could have issued it; none where it
     * can't be one. By its form alone: nobody is asked.
     *
     * @param number in capitals with western digits, without spaces
     */
    List<Reference> read(String number);

    /**
     * Asks where the paper is kept. A paper that never was and one that is not in force any more take the same time.
     *
     * @throws ae.istibaq.core.agencies.AgencyUnavailable where nobody answers
     */
    boolean inForce(Reference reference);
}
