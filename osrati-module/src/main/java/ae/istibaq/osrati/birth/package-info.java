/**
 * For a family to whom a child is born: the child becomes a person of the family, known by the number of the birth's
 * notification, and bundles hear of it. Starts with the notification of either clinic system; a correction or annulment of
 * it undoes what followed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.events",
            "core.tasks",
            "core.documents",
            "core.proactivity",
            "core.people",
            "core.eligibility"
        })
package ae.istibaq.osrati.birth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
