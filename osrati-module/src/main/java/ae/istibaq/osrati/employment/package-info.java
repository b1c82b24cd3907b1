/**
 * What a person earns, asked of the two registers of employment, for the services whose rules look at income.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.shared", "core.agencies", "core.eligibility"})
package ae.istibaq.osrati.employment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
