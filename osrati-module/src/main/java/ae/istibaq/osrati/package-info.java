/**
 * Osrati, for families: the bundles, which alone say how one service leads to another. Each service is a room below.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.notifications",
            "core.proactivity",
            "core.catalogue",
            "osrati.marriage",
            "osrati.birth",
            "osrati.newborn",
            "osrati.familybook",
            "osrati.familybookupdate",
            "osrati.marriagegrant",
            "osrati.housingsupport",
            "osrati.childhood",
            "osrati.maternityleave",
            "osrati.paternityleave",
            "osrati.childallowance",
            "osrati.vaccination",
            "osrati.growth",
            "osrati.pregnancy",
            "osrati.nursery",
            "osrati.schoolseat",
            "osrati.schoolregistration"
        })
package ae.istibaq.osrati;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
