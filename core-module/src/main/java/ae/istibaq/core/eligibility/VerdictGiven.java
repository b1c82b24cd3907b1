package ae.istibaq.core.eligibility;

import ae.istibaq.core.catalogue.ServiceKey;
import java.util.UUID;

/** A check came to a yes or a no. */
public record VerdictGiven(UUID verdict, ServiceKey service, UUID journey, UUID cause, Verdict.Outcome outcome) {}
