/**
 * Photos that people add: judged by their content, drawn anew without what the camera wrote, and kept under a hash.
 */
@NullMarked
@ApplicationModule(
        id = "core.photos",
        allowedDependencies = {"core.time", "core.parameters"})
package ae.istibaq.core.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
