package ae.istibaq.core.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** What a session keeps of a login: whose it is, and no class of Spring Security. */
@Component
class CustomerInSession implements SecurityContextRepository {

    @Override
    @SuppressWarnings("deprecation") // The interface's deferred loading goes through here.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return customer(holder.getRequest())
                .<SecurityContext>map(customer -> new SecurityContextImpl(new LoggedIn(customer)))
                .orElseGet(SecurityContextImpl::new);
    }

    static Optional<Customer> customer(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Customer) session.getAttribute(PortalSession.CUSTOMER));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Customer customer = customer(context.getAuthentication());
        if (customer != null) {
            request.getSession().setAttribute(PortalSession.CUSTOMER, customer);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PortalSession.CUSTOMER);
        }
    }

    private static @Nullable Customer customer(@Nullable Authentication authentication) {
        return authentication == null
                ? null
                : switch (authentication.getPrincipal()) {
                    case UaePassLogin.Known known -> known.customer();
                    case Customer customer -> customer;
                    case null, default -> null;
                };
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return customer(request).isPresent();
    }
}
