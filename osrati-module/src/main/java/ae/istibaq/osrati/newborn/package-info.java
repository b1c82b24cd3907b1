/**
 * Mabrouk Ma Yak, for the parents of a newborn citizen: a name, a photo and one payment, and all first documents follow.
 * Starts with the notification of a birth; ends with the documents, or a refusal with its reason.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.agencies",
            "core.events",
            "core.notifications",
            "core.tasks",
            "core.documents",
            "core.applications",
            "core.catalogue",
            "core.eligibility",
            "core.people",
            "core.photos",
            "osrati.birth"
        })
package ae.istibaq.osrati.newborn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
