/**
 * The one door in: what agencies tell, authenticated, validated, stored once, ordered, corrected and annulled.
 */
@NullMarked
@ApplicationModule(
        id = "core.events",
        allowedDependencies = {"core.shared", "core.time", "core.audit", "core.parameters", "core.agencies"})
package ae.istibaq.core.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
