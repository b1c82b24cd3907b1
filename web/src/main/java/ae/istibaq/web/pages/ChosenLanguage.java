package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a request: chosen in the address, else kept in the cookie, else the account's, else Arabic. */
class ChosenLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    private static final String CHOSEN = ChosenLanguage.class.getName();

    private final Visitor visitor;

    ChosenLanguage(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Language language) {
            return language.locale();
        }
        return kept(request).or(visitor::language).orElse(Language.AR).locale();
    }

    /** Anything but the two languages changes nothing. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Optional<Language> wanted = locale == null ? Optional.empty() : named(locale.getLanguage());
        if (wanted.isEmpty()) {
            return;
        }
        request.setAttribute(CHOSEN, wanted.get());
        if (response != null) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, wanted.get().code())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : named(cookie.getValue());
    }

    private static Optional<Language> named(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
