package ae.istibaq.core.people;

/** The population register has told a person's family, with children the portal may not have known. */
public record FamilyTold(PersonId person) {}
