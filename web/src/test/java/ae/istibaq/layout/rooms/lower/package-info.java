/** A room that keeps its parts to itself. */
@NullMarked
@ApplicationModule(
        id = "rooms.lower",
        allowedDependencies = {})
package ae.istibaq.layout.rooms.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
