/**
 * For a couple whose contract the Ministry of Justice has registered: the contract among their documents, and the facts
 * that later services rest on. Starts with the ministry's event; a correction or annulment of it undoes what followed, and
 * a divorce ends it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.events",
            "core.catalogue",
            "core.documents",
            "core.proactivity",
            "core.people",
            "core.eligibility"
        })
package ae.istibaq.osrati.marriage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
