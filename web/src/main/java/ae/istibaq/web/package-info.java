/** The one program that is deployed: pages that belong to no room, the frame around all pages, and start-up. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.identity",
            "core.eligibility",
            "core.documents",
            "core.applications",
            "core.proactivity"
        })
package ae.istibaq.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
