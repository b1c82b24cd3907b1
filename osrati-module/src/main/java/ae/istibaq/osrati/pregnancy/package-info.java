/**
 * For a woman who expects a child, and for her alone: the plan of her visits, in whose place her real appointments come, which
 * she books, moves and cancels, and a word before each of them. Starts when a clinic confirms the pregnancy; ends with it, and then nothing more is said.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.events",
            "core.notifications",
            "core.parameters",
            "core.people",
            "core.catalogue",
            "core.proactivity",
            "osrati.appointment"
        })
package ae.istibaq.osrati.pregnancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
