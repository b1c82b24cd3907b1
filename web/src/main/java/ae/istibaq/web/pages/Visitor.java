package ae.istibaq.web.pages;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.Language;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who looks at the page, as far as the frame around it needs to know. */
@Component("visitor")
class Visitor {

    public boolean loggedIn() {
        return customer() != null;
    }

    /** The name in the language of the page; empty for a guest. */
    public String name(Locale locale) {
        Customer customer = customer();
        return customer == null ? "" : customer.name().in(Language.of(locale));
    }

    /** Whether the office's pages open for the visitor. */
    public boolean staff() {
        Customer customer = customer();
        return customer != null && customer.isStaff();
    }

    /** The language kept with the account; guests have none. */
    Optional<Language> language() {
        return Optional.ofNullable(customer()).map(Customer::language);
    }

    private static @Nullable Customer customer() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        return found != null && found.getPrincipal() instanceof Customer customer ? customer : null;
    }
}
