package ae.istibaq.osrati.growth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the answers to a form add up to, area by area, and what the portal proposes to the ministry. */
record Assessment(List<Score> scores, Outcome proposal) {

    /** How far an area is from where it is expected. */
    enum Zone {
        FINE,
        WATCH,
        REFER,
        /** Too little was answered. */
        UNKNOWN
    }

    /** @param points null where too little was answered */
    record Score(String area, @Nullable Integer points, Zone zone) {}

    Assessment {
        scores = List.copyOf(scores);
    }
}
