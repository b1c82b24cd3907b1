package ae.istibaq.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the page is: for the menu, the language switch and the addresses that search engines read. */
@Component("here")
class Here {

    private final String origin;

    Here(@Value("${istibaq.base-url:http://127.0.0.1:8080}") String origin) {
        this.origin = origin;
    }

    /** The part of the portal that the page belongs to: the beginning of its path, such as /documents. */
    public String section() {
        String at = path(request());
        int end = at.indexOf('/', 1);
        return end < 0 ? at : at.substring(0, end);
    }

    /** Whether this is a page, or one below it. */
    public boolean at(String page) {
        String here = path(request());
        return here.equals(page) || here.startsWith(page + "/");
    }

    /** This page in a language. An answer to a POST has no address of its own, so the page with the form stands for it. */
    public String in(String language) {
        HttpServletRequest request = request();
        boolean readable =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        UriComponentsBuilder address = readable
                ? UriComponentsBuilder.fromPath(path(request)).query(request.getQueryString())
                : UriComponentsBuilder.fromPath(pathOfForm(request));
        return address.replaceQueryParam(ChosenLanguage.PARAMETER, language)
                .build()
                .toUriString();
    }

    /** The absolute address of this page in a language, without what a search engine should not keep. */
    public String canonical(String language) {
        String address = origin + path(request());
        return language.equals("ar") ? address : address + "?" + ChosenLanguage.PARAMETER + "=" + language;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    private static String pathOfForm(HttpServletRequest request) {
        @Nullable String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return "/";
        }
        try {
            URI from = URI.create(referer);
            boolean ours = Objects.equals(from.getHost(), request.getServerName());
            return ours && from.getRawPath() != null && from.getRawPath().startsWith("/") ? from.getRawPath() : "/";
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
