/**
 * For every family a clinic tells of a birth: the child becomes a person with father and mother, and the portal learns of
 * the birth and, once for twins, of the delivery. Starts with the clinic's notification; ends with its annulment, if ever.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"core.shared", "core.events", "core.people", "core.proactivity", "core.notifications"})
package ae.istibaq.osrati.birth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
