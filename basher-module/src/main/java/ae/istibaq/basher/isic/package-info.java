/** What people do for a living, as the United Nations sort it: ISIC revision 4 in both languages. */
@NullMarked
@ApplicationModule(allowedDependencies = "core.shared")
package ae.istibaq.basher.isic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
