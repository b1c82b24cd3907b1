/**
 * For the head of a family without a home: the Sheikh Zayed Housing Programme's support. Starts when the family book is
 * issued; ends with the programme's decision.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.events",
            "core.applications",
            "core.catalogue",
            "core.eligibility",
            "core.people",
            "core.parameters",
            "osrati.marriage",
            "osrati.employment"
        })
package ae.istibaq.osrati.housingsupport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
