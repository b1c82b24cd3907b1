/**
 * For parents: when a child is to be vaccinated by the national programme of the day each vaccination falls due. Starts
 * with the birth, or with the first login of a family that has the child already; ends with the last vaccination of the
 * programme, or with the child.
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
            "core.proactivity",
            "osrati.appointment",
            "osrati.birth",
            "osrati.family"
        })
package ae.istibaq.osrati.vaccination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
