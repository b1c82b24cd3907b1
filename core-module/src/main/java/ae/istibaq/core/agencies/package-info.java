/**
 * The agencies, the one door out to them, and the log of what was exchanged that the person concerned can read.
 */
@NullMarked
@ApplicationModule(
        id = "core.agencies",
        allowedDependencies = {"core.shared", "core.time", "core.audit", "core.parameters"})
package ae.istibaq.core.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
