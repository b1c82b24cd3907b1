/**
 * School years: which children are of age for which grade, by the ministry's rule of each year, and whose children have a
 * right to a government school.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.shared", "core.parameters", "core.people"})
package ae.istibaq.osrati.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
