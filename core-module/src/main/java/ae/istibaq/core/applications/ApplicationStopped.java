package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import java.util.UUID;

/** An agency has agreed to stop an application it had received; published in the transaction that ends it. */
public record ApplicationStopped(UUID application, ServiceKey service, UUID journey, UUID cause) {}
