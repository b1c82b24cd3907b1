package ae.istibaq.sandbox.world;

/** The same words in both languages, as a register holds them. */
public record Words(String ar, String en) {}
