/**
 * For whoever holds a paper and wants to know whether it is in force: valid, not valid, or not to be told now, with the
 * moment of the answer and nothing else. Papers that other rooms can ask about join by {@link Paper}.
 */
@NullMarked
@ApplicationModule(
        id = "core.verification",
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.agencies",
            "core.identity",
            "core.tasks",
            "core.signatures",
            "core.documents"
        })
package ae.istibaq.core.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
