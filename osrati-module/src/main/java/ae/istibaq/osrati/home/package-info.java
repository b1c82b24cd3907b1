/**
 * Where a child lives and how far it is from there to a school or a nursery, for services that go by nearness. The
 * distance is worked out here, so that no agency is told where anybody lives.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.shared", "core.people"})
package ae.istibaq.osrati.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
