/**
 * Values the law or an agency sets, each with its dates and source, and the calendar of working days.
 */
@NullMarked
@ApplicationModule(
        id = "core.parameters",
        allowedDependencies = {"core.shared", "core.time", "core.audit"})
package ae.istibaq.core.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
