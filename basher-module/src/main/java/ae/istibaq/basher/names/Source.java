package ae.istibaq.basher.names;

import java.time.Duration;

/** Who is asked outside, by the agency it is to the portal, and in which time its questions are counted. */
enum Source {
    /** A minute more than its hour, as its clock is not ours. */
    WHOIS("aeda", Duration.ofMinutes(61)),
    YOUTUBE("youtube", Duration.ofHours(24));

    final String agency;
    final Duration counted;

    Source(String agency, Duration counted) {
        this.agency = agency;
        this.counted = counted;
    }
}
