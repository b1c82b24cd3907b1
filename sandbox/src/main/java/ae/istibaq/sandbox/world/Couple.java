package ae.istibaq.sandbox.world;

/** Two people about to sign a marriage contract, or who did. */
public record Couple(Person husband, Person wife) {}
