/**
 * Orders, the gateway, exactly one capture, refunds and the nightly reconciliation.
 */
@NullMarked
@ApplicationModule(
        id = "core.payments",
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.agencies",
            "core.events",
            "core.notifications",
            "core.identity",
            "core.people",
            "core.catalogue",
            "core.tasks",
            "core.eligibility",
            "core.documents"
        })
package ae.istibaq.core.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
