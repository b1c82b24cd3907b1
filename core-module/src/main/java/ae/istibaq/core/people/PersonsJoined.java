package ae.istibaq.core.people;

/** Two persons turned out to be one: what was kept of the first now belongs to the second. */
public record PersonsJoined(PersonId was, PersonId is) {}
