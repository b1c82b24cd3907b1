/**
 * For everyone with a family: short things worth reading in each phase of life, reviewed and dated. Starts with a wedding, a
 * pregnancy or a birth; ends with the phase, and at once where the stage of life ends.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.identity",
            "core.notifications",
            "core.parameters",
            "core.people",
            "core.catalogue",
            "core.proactivity",
            "osrati.marriage",
            "osrati.pregnancy",
            "osrati.family"
        })
package ae.istibaq.osrati.awareness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
