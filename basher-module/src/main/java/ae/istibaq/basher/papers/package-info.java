/**
 * For whoever is handed a company's paper: trade licence, establishment cards, memorandum. Asks the agency that keeps it at
 * that moment, never a copy of ours.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.agencies", "core.parameters", "core.verification"})
package ae.istibaq.basher.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
