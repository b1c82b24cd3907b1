/**
 * What is said to people: texts in two languages, channels, preferences, send windows and receipts.
 */
@NullMarked
@ApplicationModule(
        id = "core.notifications",
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.agencies",
            "core.events",
            "core.identity",
            "core.people"
        })
package ae.istibaq.core.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
