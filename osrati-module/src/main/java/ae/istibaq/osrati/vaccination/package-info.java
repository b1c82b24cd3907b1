/**
 * For parents: when a child is to be vaccinated by the national programme of the day each vaccination falls due. Starts
 * with the birth; ends with the last vaccination of the programme, or with the child.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.agencies", "core.parameters", "core.people"})
package ae.istibaq.osrati.vaccination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
