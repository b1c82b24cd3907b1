package ae.istibaq.core.agencies;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The name of what an agency is asked for: the fixed parts of its path, as in {@code person-lookups}, or the method's own
 * where there is no path.
 */
final class Operation {

    private static final Map<Method, String> names = new ConcurrentHashMap<>();

    private Operation() {}

    static String of(Method method) {
        return names.computeIfAbsent(method, Operation::read);
    }

    private static String read(Method method) {
        HttpExchange exchange = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
        if (exchange == null) {
            // The agency has a protocol of its own.
            return method.getName();
        }
        return Arrays.stream(exchange.url().split("[/?]"))
                .filter(part -> !part.isEmpty() && !part.contains("{") && !part.contains("="))
                .collect(joining("."));
    }
}
