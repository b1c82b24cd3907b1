/**
 * Visits to clinics that people book, move and cancel by themselves, and what the clinics tell of them, for the services
 * whose people go to a clinic. A wish lasts until its clinic has answered; the appointments belong to those services.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.agencies",
            "core.events",
            "core.identity",
            "core.people",
            "core.notifications"
        })
package ae.istibaq.osrati.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
