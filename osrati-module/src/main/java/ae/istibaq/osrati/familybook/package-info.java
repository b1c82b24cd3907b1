/**
 * For a citizen who has married: the identity authority issues the family book. Starts with a marriage contract; ends with
 * the book among the documents, or a refusal with its reason. What the
 * authority writes into it later, such as a birth, replaces it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.events",
            "core.notifications",
            "core.documents",
            "core.applications",
            "core.catalogue",
            "core.eligibility",
            "core.people",
            "osrati.marriage"
        })
package ae.istibaq.osrati.familybook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
