/**
 * What founding and keeping a company costs by law or by tariff: the one place of fee rules, for the guide that tells the
 * price and for the set-up that will charge it. A fee nobody has published is known as unknown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.shared", "core.parameters", "basher.emirates", "basher.form"})
package ae.istibaq.basher.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
