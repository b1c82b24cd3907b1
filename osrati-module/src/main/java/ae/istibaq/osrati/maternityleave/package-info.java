/**
 * For a mother in a permanent federal post: her leave is registered by itself. Starts with the delivery; ends with the
 * leave in the federal register, or with her being told why it is not the portal that registers it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.applications",
            "core.catalogue",
            "core.eligibility",
            "core.parameters",
            "osrati.employment"
        })
package ae.istibaq.osrati.maternityleave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
