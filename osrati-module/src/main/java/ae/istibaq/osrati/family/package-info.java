/**
 * For everyone with a family: who is in it, what today brings, each person's page with calendar and line of life, the
 * calendar feed, and helpers of one's choice. Starts with the first login, which asks the population register for the
 * family; nothing ends it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.agencies",
            "core.identity",
            "core.people",
            "core.notifications",
            "core.catalogue",
            "core.documents",
            "core.applications",
            "core.proactivity"
        })
package ae.istibaq.osrati.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
