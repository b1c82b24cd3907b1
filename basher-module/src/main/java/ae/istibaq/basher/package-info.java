/** Basher, for business: the bundles, which alone say how one service leads to another. Each service is a room below. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.proactivity", "core.catalogue"})
package ae.istibaq.basher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
