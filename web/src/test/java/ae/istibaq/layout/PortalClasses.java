package ae.istibaq.layout;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The classes of the portal, wherever the build put them, without tests. */
final class PortalClasses {

    static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(PortalClasses::isNoTest).importPackages("ae.istibaq");

    private PortalClasses() {}

    static boolean isNoTest(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
