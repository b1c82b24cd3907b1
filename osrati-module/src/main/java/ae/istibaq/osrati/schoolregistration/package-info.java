/**
 * For those who decide of a child's schooling: registration in a government school nearby, first or second wish. Starts
 * when the ministry's window for a school year opens and the child is of age for it; ends with a place, or a refusal with
 * its reason, or when the window has closed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.agencies",
            "core.events",
            "core.notifications",
            "core.parameters",
            "core.people",
            "core.catalogue",
            "core.eligibility",
            "core.applications",
            "core.documents",
            "core.proactivity",
            "osrati.birth",
            "osrati.family",
            "osrati.home",
            "osrati.school"
        })
package ae.istibaq.osrati.schoolregistration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
