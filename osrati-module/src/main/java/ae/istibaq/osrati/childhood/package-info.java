/**
 * For the parents of a newborn: what follows from the delivery for themselves, such as their leave, and follows once
 * however many children there are. Starts with the birth of the first child; ends with the last of their births annulled.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"core.shared", "core.people", "core.notifications", "core.proactivity", "osrati.birth"})
package ae.istibaq.osrati.childhood;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
