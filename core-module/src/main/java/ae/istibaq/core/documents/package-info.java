/**
 * What agencies issued: number, PDF, and a way for anyone to verify it.
 */
@NullMarked
@ApplicationModule(
        id = "core.documents",
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
            "core.eligibility"
        })
package ae.istibaq.core.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
