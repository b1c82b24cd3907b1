/**
 * The one clock, and everything that happens later: durable jobs, their back-off, and the turn of the day.
 */
@NullMarked
@ApplicationModule(
        id = "core.time",
        allowedDependencies = {})
package ae.istibaq.core.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
