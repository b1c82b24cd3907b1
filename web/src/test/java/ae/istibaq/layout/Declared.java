package ae.istibaq.layout;

import static org.mockito.Mockito.mock;

import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.proactivity.Bundle;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What services and bundles declare, without the portal around them: no database and no agency is asked. */
final class Declared {

    private static final AnnotationConfigApplicationContext CONTEXT = declarations();

    private Declared() {}

    static Collection<ServiceDefinition> services() {
        return CONTEXT.getBeansOfType(ServiceDefinition.class).values();
    }

    static Collection<Bundle> bundles() {
        return CONTEXT.getBeansOfType(Bundle.class).values();
    }

    static List<Condition> conditions() {
        return PortalClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(EligibilityCheck.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .map(Declared::withNothingBehindIt)
                .flatMap(check -> check.conditions().stream())
                .toList();
    }

    /** Configurations that need nothing are declarations; the others receive events or carry jobs. */
    private static AnnotationConfigApplicationContext declarations() {
        Class<?>[] declaring = PortalClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Configuration.class))
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().isEquivalentTo(ServiceDefinition.class)
                                || method.getRawReturnType().isEquivalentTo(Bundle.class)))
                .map(JavaClass::reflect)
                .toArray(Class<?>[]::new);
        return new AnnotationConfigApplicationContext(declaring);
    }

    private static EligibilityCheck withNothingBehindIt(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] nothing = Arrays.stream(constructor.getParameterTypes())
                    .map(needed -> mock(needed))
                    .toArray();
            return (EligibilityCheck) constructor.newInstance(nothing);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
