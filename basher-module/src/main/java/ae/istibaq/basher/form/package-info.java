/**
 * For whoever is about to found a company: which legal forms there are, which of them fit the founders and why the others
 * do not. Nothing is decided here; the figures are dated and each has its source.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.shared", "core.parameters"})
package ae.istibaq.basher.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
