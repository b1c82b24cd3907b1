/**
 * For a father in a federal post: he picks the days of his leave on a calendar. Starts with the delivery; ends when the
 * days are in the federal register or the law's time for them is over.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.applications",
            "core.catalogue",
            "core.eligibility",
            "core.parameters",
            "osrati.employment",
            "osrati.childhood"
        })
package ae.istibaq.osrati.paternityleave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
