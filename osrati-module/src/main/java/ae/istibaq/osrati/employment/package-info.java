/**
 * Where a person works, what one earns, and the leaves one has, asked of the registers of employment, for the services
 * whose rules look at them; whose leave an employer changes hears of it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.events",
            "core.people",
            "core.notifications",
            "core.applications",
            "core.parameters",
            "core.eligibility"
        })
package ae.istibaq.osrati.employment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
