package ae.istibaq.core.catalogue;

/** How a stage of life, or somebody's part in one, may end before its time. */
public enum Ending {
    DEATH_OF_CHILD,
    STILLBIRTH,
    PREGNANCY_LOST,
    DEATH_OF_SPOUSE,
    /** A parent's or guardian's part ends; the child's stage goes on. */
    DEATH_OF_PARENT,
    DIVORCE,
    /** Somebody's part ends, and they may hear no more; the stage goes on. */
    PROTECTION_ORDER
}
