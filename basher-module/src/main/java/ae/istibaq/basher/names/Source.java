package ae.istibaq.basher.names;

import java.time.Duration;

/** Who is asked outside. */
enum Source {
    /** A minute more than its hour, as its clock is not ours. */
    WHOIS("aeda", Duration.ofMinutes(61), "basher.names.limit-whois", "basher.names.rest-whois"),
    YOUTUBE("youtube", Duration.ofHours(24), "basher.names.limit-youtube", "basher.names.rest-youtube");

    /** What it is to the portal. */
    final String agency;
    /** The time in which its questions are counted. */
    final Duration counted;
    /** How many it bears in that time. */
    final String limit;
    /** For how many hours it is left in peace when it bears no more. */
    final String rest;

    Source(String agency, Duration counted, String limit, String rest) {
        this.agency = agency;
        this.counted = counted;
        this.limit = limit;
        this.rest = rest;
    }
}
