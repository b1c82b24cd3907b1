/**
 * For the head of a family after a divorce or a death: the family book as it reads from now on. Offered some weeks later, and once, in
 * plain words; ends with the new book, or where the authority has written it by itself.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.applications",
            "core.catalogue",
            "core.eligibility",
            "core.notifications",
            "core.parameters",
            "core.people",
            "core.proactivity",
            "osrati.marriage",
            "osrati.familybook"
        })
package ae.istibaq.osrati.familybookupdate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
