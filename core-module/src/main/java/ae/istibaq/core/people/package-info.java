/**
 * What the portal keeps of persons, each fact with its source and the date it was true.
 */
@NullMarked
@ApplicationModule(
        id = "core.people",
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.agencies",
            "core.events",
            "core.identity"
        })
package ae.istibaq.core.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
