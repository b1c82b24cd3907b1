package ae.istibaq.core.people;

/** Sex as the population register holds it. */
public enum Sex {
    MALE,
    FEMALE
}
