package ae.istibaq.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.PortalApplication;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(PortalApplication.class, PortalClasses::isNoTest);

    /** A room depends only on rooms that stand before it. */
    private static final List<String> ROOMS_IN_ORDER = List.of(
            "core.shared",
            "core.time",
            "core.audit",
            "core.parameters",
            "core.photos",
            "core.agencies",
            "core.events",
            "core.identity",
            "core.people",
            "core.notifications",
            "core.catalogue",
            "core.tasks",
            "core.eligibility",
            "core.signatures",
            "core.documents",
            "core.verification",
            "core.payments",
            "core.applications",
            "core.proactivity");

    @Test
    void roomsUseOnlyWhatTheyDeclareAndOnlyWhatIsOffered() {
        MODULES.verify();
    }

    @Test
    void noRoomIsOpenAndEachSaysWhatItUses() {
        assertThat(MODULES.stream()).isNotEmpty().allSatisfy(module -> {
            assertThat(module.isOpen()).as(module.getIdentifier() + " is open").isFalse();
            assertThat(declared(module))
                    .as(module.getIdentifier() + " declares allowedDependencies")
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        });
    }

    @Test
    void roomsOfCoreKeepTheirOrder() {
        List<String> core = MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .filter(id -> id.startsWith("core."))
                .toList();
        assertThat(core).containsExactlyInAnyOrderElementsOf(ROOMS_IN_ORDER);
        for (int i = 0; i < ROOMS_IN_ORDER.size(); i++) {
            String room = ROOMS_IN_ORDER.get(i);
            assertThat(declared(MODULES.getModuleByName(room).orElseThrow()))
                    .as(room)
                    .isSubsetOf(ROOMS_IN_ORDER.subList(0, i));
        }
    }

    @Test
    void theTwoPlatformsDoNotKnowEachOther() {
        assertThat(MODULES.stream()).allSatisfy(module -> {
            String id = module.getIdentifier().toString();
            if (id.startsWith("osrati")) {
                assertThat(declared(module)).as(id).noneMatch(used -> used.startsWith("basher"));
            }
            if (id.startsWith("basher")) {
                assertThat(declared(module)).as(id).noneMatch(used -> used.startsWith("osrati"));
            }
        });
    }

    @Test
    void everyClassLivesInARoom() {
        assertThat(portal())
                .filteredOn(type -> MODULES.getModuleForPackage(type.getPackageName())
                        .filter(module -> !module.isRootModule())
                        .isEmpty())
                .extracting(JavaClass::getName)
                // What Spring writes when the production package is made lies beside it.
                .filteredOn(name -> !name.contains("__"))
                .containsExactly("ae.istibaq.PortalApplication");
    }

    @Test
    void reportsARoomThatReachesWhereItMayNot() {
        Violations violations = ApplicationModules.of("ae.istibaq.layout.rooms", location -> true)
                .detectViolations();
        assertThat(violations.getMessages()).anyMatch(message -> message.contains("'rooms.upper'"));
        assertThatExceptionOfType(Violations.class).isThrownBy(violations::throwIfPresent);
    }

    @Test
    void drawsTheRooms() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }

    private static List<String> declared(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage()
                .getAnnotation(ApplicationModule.class)
                .map(annotation -> Arrays.stream(annotation.allowedDependencies())
                        .map(used -> used.split("::", -1)[0].strip())
                        .toList())
                .orElseThrow(() -> new AssertionError(module.getIdentifier() + " is no @ApplicationModule"));
    }

    private static Stream<JavaClass> portal() {
        return PortalClasses.ALL.stream().filter(type -> !type.getSimpleName().equals("package-info"));
    }
}
