package ae.istibaq.sandbox.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The language of the page at hand: {@code ar} or {@code en}. */
public final class PageLanguage {

    private PageLanguage() {}

    public static String now() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "ar";
    }

    /** Shows the page in the language its sender asked for, unless the reader chose another on the page. */
    public static void suggest(@Nullable String wanted, HttpServletRequest request, HttpServletResponse response) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted != null && wanted.matches("ar|en") && request.getParameter("lang") == null && resolver != null) {
            resolver.setLocale(request, response, Locale.of(wanted));
        }
    }
}
