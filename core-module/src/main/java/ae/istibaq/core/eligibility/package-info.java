/**
 * Conditions with their legal basis, and verdicts that can be explained years later.
 */
@NullMarked
@ApplicationModule(
        id = "core.eligibility",
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
            "core.tasks"
        })
package ae.istibaq.core.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
