/**
 * For parents of a child who is not of school age yet: a seat in the government schools is kept for the year it may begin
 * kindergarten in, and no school is promised. Starts by itself with the birth, or when the portal comes to know the child;
 * is kept anew when the day of birth is corrected or the family moves; ends with the registration, or with the child.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core.shared",
            "core.time",
            "core.agencies",
            "core.events",
            "core.notifications",
            "core.parameters",
            "core.people",
            "core.catalogue",
            "core.eligibility",
            "core.applications",
            "core.proactivity",
            "osrati.birth",
            "osrati.family",
            "osrati.home",
            "osrati.school"
        })
package ae.istibaq.osrati.schoolseat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
