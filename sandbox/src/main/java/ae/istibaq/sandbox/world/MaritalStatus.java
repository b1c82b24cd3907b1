package ae.istibaq.sandbox.world;

/** As the person registry writes it. */
public enum MaritalStatus {
    SINGLE,
    MARRIED,
    DIVORCED,
    WIDOWED
}
