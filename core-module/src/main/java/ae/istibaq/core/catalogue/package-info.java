/**
 * The services as the guide classifies them: agency, kind, criterion, terms, fee, what is asked and what registers give.
 */
@NullMarked
@ApplicationModule(
        id = "core.catalogue",
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.agencies",
            "core.events",
            "core.notifications",
            "core.identity",
            "core.people"
        })
package ae.istibaq.core.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
