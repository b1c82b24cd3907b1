/**
 * The values every room speaks in: identity numbers, money, names in two languages, roles of staff. No Spring, no tables.
 */
@NullMarked
@ApplicationModule(
        id = "core.shared",
        allowedDependencies = {})
package ae.istibaq.core.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
