package ae.istibaq.core.proactivity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an offer stands; what may follow what is the table below. */
public enum OfferState {
    OPEN,
    POSTPONED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN;

    private static final Map<OfferState, Set<OfferState>> FOLLOWS = Map.of(
            OPEN, EnumSet.of(ACCEPTED, DECLINED, POSTPONED, EXPIRED, WITHDRAWN),
            POSTPONED, EnumSet.of(OPEN, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN),
            // Who said no may think again while the offer's time runs.
            DECLINED, EnumSet.of(ACCEPTED, WITHDRAWN, EXPIRED),
            ACCEPTED, EnumSet.of(WITHDRAWN),
            EXPIRED, EnumSet.noneOf(OfferState.class),
            WITHDRAWN, EnumSet.noneOf(OfferState.class));

    public boolean mayBecome(OfferState next) {
        return java.util.Objects.requireNonNull(FOLLOWS.get(this)).contains(next);
    }
}
