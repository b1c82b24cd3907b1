package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import java.util.UUID;

/** How one service's applications reach its agency: a bean of the service's room. */
public interface Intake {

    ServiceKey service();

    /**
     * Hands an application to the agency; called again with the same key after a failure.
     *
     * @return the agency's own reference
     * @throws ae.istibaq.core.agencies.AgencyUnavailable to be tried again later
     * @throws ae.istibaq.core.agencies.AgencyRefused where trying again is no use
     */
    String submit(Submission submission, UUID idempotencyKey);

    /**
     * Asks the agency to stop an application.
     *
     * @return whether it agreed
     */
    boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey);

    /** What an agency answers when it has received an application. */
    record Received(String agencyReference) {}

    /** Why an agency is asked to stop; a code of the contract. */
    record Reason(String reason) {}

    /** Whether an agency stopped. */
    record Stopped(boolean accepted) {}
}
