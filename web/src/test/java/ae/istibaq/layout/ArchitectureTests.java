package ae.istibaq.layout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.layout.bad.other.OtherRows;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** Six rules of how classes are written; each fails when it finds nothing to look at, and bites a bad class. */
class ArchitectureTests {

    private static final JavaClasses PORTAL = PortalClasses.ALL;

    /** Entities that the pages of other rooms show; what changes them is hidden all the same. */
    private static final Set<String> READ_BY_OTHER_ROOMS =
            Set.of("ae.istibaq.core.applications.Application", "ae.istibaq.core.proactivity.Offer");

    /** The one table that is a room's whole offer to others: who has an account, and in which language. */
    private static final String ACCOUNTS = "ae.istibaq.core.identity.Accounts";

    private static final DescribedPredicate<JavaClass> REPOSITORIES = describe(
            "repositories",
            type -> !type.getName().equals(ACCOUNTS)
                    && (type.isAnnotatedWith(Repository.class)
                            || (type.isInterface()
                                    && type.isAssignableTo(org.springframework.data.repository.Repository.class))));

    private static final ArchRule ROOMS_HIDE_THEIR_PARTS = classes()
            .that(metaAnnotatedWith(Controller.class)
                    .<JavaClass>forSubtype()
                    .or(annotatedWith(Entity.class))
                    .or(REPOSITORIES))
            .and(describe(
                    "are not read by other rooms on purpose", type -> !READ_BY_OTHER_ROOMS.contains(type.getName())))
            .should()
            .notBePublic();

    private static final ArchRule LISTENERS_ARE_NOT_CALLED =
            methods().that().areAnnotatedWith(EventListener.class).should().notBePublic();

    private static final ArchRule TIME_IS_THE_CLOCKS = noClasses()
            .that()
            .resideOutsideOfPackage("ae.istibaq.core.time")
            .should()
            .accessTargetWhere(describe("the machine's own time", ArchitectureTests::asksTheMachine));

    private static final ArchRule TABLES_BELONG_TO_ONE_ROOM = noClasses()
            .should(new ArchCondition<>("touch another room's repository") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> REPOSITORIES.test(dependency.getTargetClass()))
                            .filter(dependency -> isOurs(dependency.getTargetClass()))
                            .forEach(dependency -> events.add(new SimpleConditionEvent(
                                    type,
                                    !dependency
                                            .getTargetClass()
                                            .getPackageName()
                                            .equals(type.getPackageName()),
                                    dependency.getDescription())));
                }
            });

    private static final ArchRule LAW_AND_VALUES_KNOW_NO_WEB = noClasses()
            .that(resideInAPackage("ae.istibaq.core.shared..")
                    .or(simpleNameEndingWith("Conditions"))
                    .or(annotatedWith(Entity.class)))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."));

    private static final ArchRule CONSTRUCTORS_INJECT = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    private static final ArchRule DAYS_ARE_DAYS = noClasses()
            .that(describe(
                    "speak to no library that has only java.util.Date", type -> !speaksOfTokensOrSignatures(type)))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.SimpleDateFormat");

    private static final ArchRule EXCEPTIONS_STATE_THE_FACT = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "the making of an exception that says nothing",
                    access -> access.getTarget().getName().equals("<init>")
                            && !access.getOrigin().getName().equals("<init>")
                            && Set.of(
                                            Exception.class.getName(),
                                            RuntimeException.class.getName(),
                                            Throwable.class.getName())
                                    .contains(access.getTargetOwner().getName())));

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("ae.istibaq");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && access.getTarget().getName().equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean systemClock = owner.equals(Clock.class.getName())
                && (access.getTarget().getName().startsWith("system")
                        || access.getTarget().getName().startsWith("tick"));
        boolean millis = owner.equals(System.class.getName())
                && access.getTarget().getName().equals("currentTimeMillis");
        return now || systemClock || millis;
    }

    /** The token library's claims are java.util.Date, and so are the moments of signatures. */
    private static boolean speaksOfTokensOrSignatures(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .anyMatch(library -> library.startsWith("com.nimbusds") || library.startsWith("eu.europa.esig"));
    }

    @Test
    void roomsHideControllersEntitiesAndRepositories() {
        ROOMS_HIDE_THEIR_PARTS.check(PORTAL);
        bites(ROOMS_HIDE_THEIR_PARTS, "ae.istibaq.layout.bad.PublicPage");
        bites(ROOMS_HIDE_THEIR_PARTS, OtherRows.class.getName());
        assertThatTheNamedEntitiesChangeOnlyInTheirRoom();
    }

    private static void assertThatTheNamedEntitiesChangeOnlyInTheirRoom() {
        for (String name : READ_BY_OTHER_ROOMS) {
            methods()
                    .that()
                    .areDeclaredIn(name)
                    .and()
                    .haveRawReturnType(void.class)
                    .or()
                    .areDeclaredIn(name)
                    .and()
                    .haveName("become")
                    .should()
                    .notBePublic()
                    .check(PORTAL);
        }
    }

    @Test
    void listenersAreCalledByEventsOnly() {
        LISTENERS_ARE_NOT_CALLED.check(PORTAL);
        bites(LISTENERS_ARE_NOT_CALLED, "ae.istibaq.layout.bad.PublicListener");
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        TIME_IS_THE_CLOCKS.check(PORTAL);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> TIME_IS_THE_CLOCKS.check(bad("ae.istibaq.layout.bad.MachineTime")))
                .withMessageContaining("Instant.now")
                .withMessageContaining("LocalDate.now")
                .withMessageContaining("currentTimeMillis");
    }

    @Test
    void roomsLeaveEachOthersTablesAlone() {
        TABLES_BELONG_TO_ONE_ROOM.check(PORTAL);
        bites(TABLES_BELONG_TO_ONE_ROOM, "ae.istibaq.layout.bad.Reaching");
    }

    @Test
    void lawAndValuesKnowNothingOfTheWeb() {
        LAW_AND_VALUES_KNOW_NO_WEB.check(PORTAL);
        bites(LAW_AND_VALUES_KNOW_NO_WEB, "ae.istibaq.layout.bad.WebMindedConditions");
    }

    @Test
    void constructorsTakeWhatAClassNeeds() {
        CONSTRUCTORS_INJECT.check(PORTAL);
        bites(CONSTRUCTORS_INJECT, "ae.istibaq.layout.bad.FieldInjected");
    }

    @Test
    void daysAreDaysAndExceptionsStateTheFact() {
        DAYS_ARE_DAYS.check(PORTAL);
        EXCEPTIONS_STATE_THE_FACT.check(PORTAL);
        bites(DAYS_ARE_DAYS, "ae.istibaq.layout.bad.OldWays");
        bites(EXCEPTIONS_STATE_THE_FACT, "ae.istibaq.layout.bad.OldWays");
    }

    @Test
    void looksAtTheWholePortal() {
        for (String name : Set.of("ae.istibaq.core.shared.Aed", "ae.istibaq.osrati.familybook.FamilyBook")) {
            classes()
                    .that()
                    .haveFullyQualifiedName(name)
                    .should()
                    .haveModifier(JavaModifier.PUBLIC)
                    .check(PORTAL);
        }
    }

    private static void bites(ArchRule rule, String bad) {
        assertThatExceptionOfType(AssertionError.class)
                .as(rule.getDescription())
                .isThrownBy(() -> rule.check(bad(bad)))
                .withMessageContaining("was violated");
    }

    private static JavaClasses bad(String name) {
        try {
            return new ClassFileImporter().importClasses(Class.forName(name));
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
