/**
 * For everyone who looks for a name for a business: whether the rules let a trade name pass and what in the register is
 * like it, and whether its domain and its handles are taken. Nothing starts or ends it; no login is needed. The set-up
 * that follows asks it about the name that is chosen.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.agencies",
            "core.parameters",
            "core.identity",
            "basher.emirates",
            "basher.isic",
            "basher.activities",
            "basher.market"
        })
package ae.istibaq.basher.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
