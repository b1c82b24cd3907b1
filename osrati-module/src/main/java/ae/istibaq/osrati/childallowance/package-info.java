/**
 * For the parent in a federal post to whom the law gives it: the monthly allowance for a child, added by itself. Starts with
 * the birth; ends with the allowance in the salary or with a reason why it is not due.
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
            "core.events",
            "core.people",
            "core.tasks",
            "core.notifications",
            "osrati.employment"
        })
package ae.istibaq.osrati.childallowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
