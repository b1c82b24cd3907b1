package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Language;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who looks at the page, as far as the frame around it needs to know. */
@Component("visitor")
class Visitor {

    public boolean loggedIn() {
        return authentication() != null;
    }

    /** The name in the language of the page; empty for a guest. */
    public String name(Locale locale) {
        Authentication authentication = authentication();
        return authentication == null ? "" : authentication.getName();
    }

    /** The language kept with the account; guests have none. */
    Optional<Language> language() {
        return Optional.empty();
    }

    private static @Nullable Authentication authentication() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        boolean person = found != null && found.isAuthenticated() && !(found instanceof AnonymousAuthenticationToken);
        return person ? found : null;
    }
}
