/**
 * What needs a person of the office, and the rule that says so.
 */
@NullMarked
@ApplicationModule(
        id = "core.tasks",
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
            "core.catalogue"
        })
package ae.istibaq.core.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
