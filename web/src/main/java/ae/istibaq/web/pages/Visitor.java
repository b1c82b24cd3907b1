package ae.istibaq.web.pages;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.StaffRole;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who looks at the page, as far as the frame around it needs to know. */
@Component("visitor")
class Visitor {

    public boolean loggedIn() {
        return customer().isPresent();
    }

    /** The name in the language of the page; empty for a guest. */
    public String name(Locale locale) {
        return customer()
                .map(customer -> customer.name().in(Language.of(locale)))
                .orElse("");
    }

    public boolean staff() {
        return customer().map(Customer::isStaff).orElse(false);
    }

    /** Whether the visitor has a role of staff, such as AUDITOR. */
    public boolean hasRole(String role) {
        return customer()
                .map(customer -> customer.roles().contains(StaffRole.valueOf(role)))
                .orElse(false);
    }

    /** The language kept with the account; guests have none. */
    Optional<Language> language() {
        return customer().map(Customer::language);
    }

    private static Optional<Customer> customer() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        return found != null && found.getPrincipal() instanceof Customer customer
                ? Optional.of(customer)
                : Optional.empty();
    }
}
