package ae.istibaq.core.people;

import java.util.UUID;

/** The portal's own key of a person, who may have no Emirates ID yet. */
public record PersonId(UUID value) {}
