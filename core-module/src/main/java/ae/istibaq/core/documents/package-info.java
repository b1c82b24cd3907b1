/**
 * What agencies issued: number, PDF with the portal's seal, and a code by which anyone may verify it.
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
            "core.eligibility",
            "core.signatures"
        })
package ae.istibaq.core.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
