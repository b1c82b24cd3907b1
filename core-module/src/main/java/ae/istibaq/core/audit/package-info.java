/**
 * Who did or saw what, in an append-only chain of hashes that a command can check.
 */
@NullMarked
@ApplicationModule(
        id = "core.audit",
        allowedDependencies = {"core.shared", "core.time"})
package ae.istibaq.core.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
