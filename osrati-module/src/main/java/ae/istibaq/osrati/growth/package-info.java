/**
 * For parents: questions about how a child under six grows, at the ages and in the words the ministry sets, which judges
 * the answers. Starts with the birth, or with the first login of a family that has the child already; ends with the last
 * age, or with the child.
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
            "core.tasks",
            "core.proactivity",
            "osrati.birth",
            "osrati.family"
        })
package ae.istibaq.osrati.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
