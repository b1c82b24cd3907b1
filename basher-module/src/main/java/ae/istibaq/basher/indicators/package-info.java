/**
 * For everyone who looks at the country before a market: people, prices, output and rankings as others have published
 * them, each with its source and the year it ends. Nothing here is of the minute.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.shared", "core.identity"})
package ae.istibaq.basher.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
