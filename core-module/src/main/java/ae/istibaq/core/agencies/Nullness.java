package ae.istibaq.core.agencies;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Holds an agency's records to what their types promise the compiler: null only where it says {@code @Nullable}. */
final class Nullness {

    private record Part(RecordComponent component, boolean nullable) {}

    private static final Map<Class<?>, Part[]> parts = new ConcurrentHashMap<>();

    private Nullness() {}

    static boolean holds(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Collection<?> elements -> elements.stream().allMatch(Nullness::holds);
            case Record fields -> fieldsHold(fields);
            default -> true;
        };
    }

    private static boolean fieldsHold(Record fields) {
        for (Part part : parts.computeIfAbsent(fields.getClass(), Nullness::partsOf)) {
            Object value = ReflectionUtils.invokeMethod(part.component().getAccessor(), fields);
            if (value == null ? !part.nullable() : !holds(value)) {
                return false;
            }
        }
        return true;
    }

    private static Part[] partsOf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Part[] found = new Part[components.length];
        for (int i = 0; i < components.length; i++) {
            components[i].getAccessor().setAccessible(true);
            AnnotatedType declared = components[i].getAnnotatedType();
            found[i] = new Part(components[i], declared.isAnnotationPresent(Nullable.class));
        }
        return found;
    }
}
