/**
 * For an investor who is logged in: plans kept from the guide's answers, each changed, compared with another and sent by
 * e-mail. A plan begins nothing by itself; a set-up will start from one, so that nothing is asked again.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.identity",
            "core.notifications",
            "core.documents",
            "basher.emirates",
            "basher.form",
            "basher.fees",
            "basher.guide"
        })
package ae.istibaq.basher.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
