/**
 * For mothers: nurseries near the home for a child's age, and the mother's contact handed over to the one she chooses, with
 * her consent and for a limited time. Suggested before a maternity leave ends; ends with the nursery's answer, the end of the
 * consent, or when the child is too old.
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
            "core.notifications",
            "core.parameters",
            "core.people",
            "core.catalogue",
            "core.eligibility",
            "core.applications",
            "core.proactivity",
            "osrati.birth",
            "osrati.family",
            "osrati.home"
        })
package ae.istibaq.osrati.nursery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
