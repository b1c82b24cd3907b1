package ae.istibaq.sandbox.world;

import org.jspecify.annotations.Nullable;

/** What the State already gave a person: grants, assistance, housing aid. */
public record Benefits(
        boolean previousGrant,
        boolean groupWedding,
        boolean socialAssistance,
        @Nullable HousingAid housingAid) {

    /** One who has had nothing yet. */
    public static final Benefits NONE = new Benefits(false, false, false, null);

    Benefits withGrant() {
        return new Benefits(true, groupWedding, socialAssistance, housingAid);
    }

    Benefits withHousingAid(HousingAid aid) {
        return new Benefits(previousGrant, groupWedding, socialAssistance, aid);
    }

    /** A housing aid and the body that gave it. */
    public record HousingAid(Words body, int year) {}
}
