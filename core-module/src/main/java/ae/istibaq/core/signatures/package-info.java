/**
 * Signatures and seals of files: whether one is intact, and the portal's own seal. Files are looked at in memory, nothing is
 * fetched for them and nothing of them is kept.
 */
@NullMarked
@ApplicationModule(
        id = "core.signatures",
        allowedDependencies = {})
package ae.istibaq.core.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
