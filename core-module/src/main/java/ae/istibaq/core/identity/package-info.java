/**
 * Who is at the door: login with UAE PASS, accounts, staff roles, and sessions that outlive a node.
 */
@NullMarked
@ApplicationModule(
        id = "core.identity",
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.agencies",
            "core.events"
        })
package ae.istibaq.core.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
