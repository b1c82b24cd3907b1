/**
 * The one life of every request for a service, from draft to decision, with its timeline and its page.
 */
@NullMarked
@ApplicationModule(
        id = "core.applications",
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
            "core.documents",
            "core.payments"
        })
package ae.istibaq.core.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
