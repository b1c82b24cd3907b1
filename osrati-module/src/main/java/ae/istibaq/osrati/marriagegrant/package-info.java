/**
 * For a citizen who has married a citizen: the grant of the ministry in charge of the family. Starts when the family book
 * is issued; ends with the ministry's decision, and with the
 * course that both spouses attend within a year.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.events",
            "core.applications",
            "core.catalogue",
            "core.eligibility",
            "core.people",
            "core.parameters",
            "core.identity",
            "core.notifications",
            "core.proactivity",
            "osrati.marriage",
            "osrati.employment"
        })
package ae.istibaq.osrati.marriagegrant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
