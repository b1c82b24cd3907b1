package ae.istibaq.core.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A visitor's browser: keeps cookies, follows redirects one by one and remembers them, sends forms with their token. */
class Browser implements AutoCloseable {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String language;

    Browser(String language) {
        this.language = language;
    }

    /** Where a visit ended, and over which addresses. */
    record Visit(HttpResponse<String> response, List<URI> way) {

        URI at() {
            return response.uri();
        }

        String text() {
            return response.body();
        }

        Document page() {
            return Jsoup.parse(response.body());
        }
    }

    Visit get(URI address) {
        return follow(request(address).GET().build());
    }

    Visit post(URI address, URI from, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(request(address)
                .header("Referer", from.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept-Language", language)
                .header("Accept", "text/html");
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Visit follow(HttpRequest first) {
        List<URI> way = new ArrayList<>();
        HttpResponse<String> response = send(first);
        while (way.size() < 12 && response.statusCode() / 100 == 3) {
            URI next = response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            way.add(next);
            response = send(request(next).GET().build());
        }
        return new Visit(response, way);
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findAny();
    }

    void plant(URI host, String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain(host.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(host, cookie);
    }

    void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    @Override
    public void close() {
        http.close();
    }
}
