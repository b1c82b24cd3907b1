/** A room that says it uses nothing. */
@NullMarked
@ApplicationModule(
        id = "rooms.upper",
        allowedDependencies = {})
package ae.istibaq.layout.rooms.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
