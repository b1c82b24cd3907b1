/**
 * Bundles react to what happened: offers, checks and reminders, each with its cause, and their undoing.
 */
@NullMarked
@ApplicationModule(
        id = "core.proactivity",
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.agencies",
            "core.events",
            "core.notifications",
            "core.identity",
            "core.people",
            "core.catalogue",
            "core.tasks",
            "core.eligibility",
            "core.documents",
            "core.payments",
            "core.photos",
            "core.applications"
        })
package ae.istibaq.core.proactivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
