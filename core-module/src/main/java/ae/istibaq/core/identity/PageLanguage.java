package ae.istibaq.core.identity;

import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/** The language in which the visitor reads pages, also where filters run before any page does. */
@Component
class PageLanguage {

    private final ObjectProvider<LocaleResolver> resolver;

    PageLanguage(ObjectProvider<LocaleResolver> resolver) {
        this.resolver = resolver;
    }

    Language of(HttpServletRequest request) {
        LocaleResolver locales = resolver.getIfUnique();
        return locales == null ? Language.AR : Language.of(locales.resolveLocale(request));
    }

    Language ofTheRequestUnderWay() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Language.AR;
    }
}
