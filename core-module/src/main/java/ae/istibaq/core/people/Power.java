package ae.istibaq.core.people;

/** How far someone may go in a matter of a person, from nothing up. */
public enum Power {
    NONE,
    /** May look, not decide. */
    SEE,
    /** Decides together with the other guardian. */
    WITH_OTHER_GUARDIAN,
    ALONE;

    public boolean sees() {
        return this != NONE;
    }

    public boolean decides() {
        return this == WITH_OTHER_GUARDIAN || this == ALONE;
    }

    Power orMore(Power other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
