/**
 * For everyone who thinks of a business: finds the activity that what they want to do is called by, and shows where it
 * stands among all others. Nothing starts or ends it; no login is needed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.shared", "core.identity", "basher.isic", "basher.market"})
package ae.istibaq.basher.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
