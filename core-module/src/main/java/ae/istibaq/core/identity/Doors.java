package ae.istibaq.core.identity;

import ae.istibaq.core.shared.ForStaff;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides who may open which page, by what stands on the controller: {@link ForEveryone}, {@link ForStaff}, else
 * customers; below {@code /office} any staff. Files are for everyone.
 */
@Component
public class Doors implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String OFFICE = "/office";

    // Asked for late, because mappings are made after the filter chain; and once, because sorting them takes long.
    private final SingletonSupplier<List<HandlerMapping>> mappings;

    Doors(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    /** One method of a controller: how it is reached, and by whom. */
    public record Door(Set<String> methods, String path, Access access) {}

    /** Every page there is, for the test that walks them with every role. */
    public List<Door> all() {
        return mappings.obtain().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(path -> new Door(
                                Set.copyOf(entry.getKey().getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .toList()),
                                path,
                                access(entry.getValue(), path))))
                .toList();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> visitor, RequestAuthorizationContext context) {
        Access access = access(context.getRequest());
        if (access.everyone()) {
            return new AuthorizationDecision(true);
        }
        Authentication known = visitor.get();
        return new AuthorizationDecision(
                known != null && known.getPrincipal() instanceof Customer customer && access.admits(customer));
    }

    private Access access(HttpServletRequest request) {
        String path = ServletRequestPathUtils.parseAndCache(request)
                .pathWithinApplication()
                .value();
        return switch (handler(request)) {
            case HandlerMethod method -> access(method, path);
            case ResourceHttpRequestHandler files -> Access.EVERYONE;
            case null, default -> path.startsWith(OFFICE) ? Access.ANY_STAFF : Access.CUSTOMERS;
        };
    }

    private @Nullable Object handler(HttpServletRequest request) {
        try {
            for (HandlerMapping mapping : mappings.obtain()) {
                HandlerExecutionChain chain = mapping.getHandler(request);
                if (chain != null) {
                    return chain.getHandler();
                }
            }
            return null;
        } catch (Exception wrongMethodOrType) {
            // The dispatcher will say so to those who may come in.
            return null;
        }
    }

    private static Access access(HandlerMethod method, String path) {
        ForStaff staff = annotation(method, ForStaff.class);
        if (staff != null) {
            return new Access(false, Set.of(staff.value()));
        }
        if (path.startsWith(OFFICE)) {
            return Access.ANY_STAFF;
        }
        return annotation(method, ForEveryone.class) != null || isTheErrorPage(method)
                ? Access.EVERYONE
                : Access.CUSTOMERS;
    }

    private static boolean isTheErrorPage(HandlerMethod method) {
        return org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A annotation(
            HandlerMethod method, Class<A> type) {
        A onMethod = method.getMethodAnnotation(type);
        return onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }
}
