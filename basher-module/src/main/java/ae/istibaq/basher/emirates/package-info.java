/** The seven emirates, as all rooms of Basher name them. */
@NullMarked
@ApplicationModule(allowedDependencies = "core.shared")
package ae.istibaq.basher.emirates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
