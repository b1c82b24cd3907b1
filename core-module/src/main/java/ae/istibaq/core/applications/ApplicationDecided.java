package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import java.util.UUID;

/** An agency has decided; published in the transaction that keeps the decision. */
public record ApplicationDecided(UUID application, ServiceKey service, UUID journey, UUID cause, State outcome) {}
