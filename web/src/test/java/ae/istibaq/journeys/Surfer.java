package ae.istibaq.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person at a browser without scripts and without a screen: follows links, fills in forms, keeps cookies. */
final class Surfer {

    private static final Pattern APPLICATION = Pattern.compile("/applications/(A-[0-9A-Z]{5}-[0-9A-Z]{5})");
    private static final Pattern ISOLATES = Pattern.compile("[\\u2066-\\u2069\\u200e\\u200f]");
    private static final int REDIRECTS = 15;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String portal;
    private Page page;

    /** What came in the end, and every address on the way to it. */
    record Page(int status, List<URI> way, Document document) {

        String text() {
            return ISOLATES.matcher(document.body().text()).replaceAll("");
        }

        URI address() {
            return way.getLast();
        }

        /** The reference of the application that was passed last. */
        String reference() {
            return way.reversed().stream()
                    .map(passed -> APPLICATION.matcher(passed.getPath()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No application on " + way + ": " + text()));
        }
    }

    Surfer(String portal) {
        this.portal = portal;
        this.page = new Page(0, List.of(URI.create(portal)), new Document(portal));
        HttpCookie english = new HttpCookie("lang", "en");
        english.setPath("/");
        english.setVersion(0);
        cookies.getCookieStore().add(URI.create(portal), english);
    }

    Page page() {
        return page;
    }

    String text() {
        return page.text();
    }

    Surfer open(String path) {
        page = go(HttpRequest.newBuilder(URI.create(portal).resolve(path)).build());
        return this;
    }

    /** Opens a page again until it says something. */
    Surfer openUntil(String path, String words) {
        Country.awaiting().until(() -> open(path).text(), text -> text.contains(words));
        return this;
    }

    /** Follows a link of the portal, logging in as somebody where UAE PASS asks. */
    Surfer follow(String link, String person) {
        open(link);
        if (page.address().getPath().startsWith("/idshub/")) {
            login(person);
        }
        return this;
    }

    /** Tells UAE PASS, whose page is open, who one is, and confirms on the phone. */
    Surfer login(String person) {
        FormElement form =
                (FormElement) Objects.requireNonNull(page.document().selectFirst("form:has(input[name=identifier])"));
        page = go(post(form, Map.of("identifier", person)));
        return pressButton("button[value=CONFIRM]", Map.of());
    }

    Surfer press(String text) {
        return press(text, Map.of());
    }

    Surfer press(String text, Map<String, String> typed) {
        page = go(posting(text, typed));
        return this;
    }

    Surfer pressButton(String css, Map<String, String> typed) {
        page = go(
                posting(Objects.requireNonNull(page.document().selectFirst(css), () -> css + " in " + text()), typed));
        return this;
    }

    /** Ticks boxes of the page, and clears all others of their name. */
    Surfer tick(String name, List<String> values) {
        page.document().select("input[name=" + name + "]").forEach(box -> {
            box.removeAttr("checked");
            if (values.contains(box.attr("value"))) {
                box.attr("checked", "checked");
            }
        });
        return this;
    }

    /** What boxes of a name the page offers, or those that are ticked. */
    List<String> boxes(String name, boolean ticked) {
        return page.document().select("input[name=" + name + "]" + (ticked ? "[checked]" : "")).stream()
                .map(box -> box.attr("value"))
                .toList();
    }

    /** Presses a button in several tabs in the same moment; gives what each tab then shows. */
    List<Page> pressInTabs(int tabs, String text) {
        return inTabs(tabs, posting(text, Map.of()));
    }

    List<Page> pressPayInTabs(int tabs) {
        return inTabs(
                tabs, posting(Objects.requireNonNull(page.document().selectFirst("button[value=PAY]")), Map.of()));
    }

    private List<Page> inTabs(int tabs, HttpRequest request) {
        return together(Stream.<Callable<Page>>generate(() -> () -> go(request))
                .limit(tabs)
                .toList());
    }

    /** Does several things in the same moment. */
    static <T> List<T> together(List<? extends Callable<T>> things) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> done = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(things)) {
                done.add(future.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Presses pay at the gateway and closes the browser before it brings the payer back. */
    void payAndLeave() {
        send(posting(Objects.requireNonNull(page.document().selectFirst("button[value=PAY]")), Map.of()));
    }

    void pay() {
        pressButton("button[value=PAY]", Map.of());
    }

    /** As if the session had ended: the portal's cookie is gone, UAE PASS has forgotten too. */
    void loseSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        !cookie.getName().equals("lang") && !cookie.getName().contains("XSRF"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(portal), cookie));
    }

    String reference() {
        return page.reference();
    }

    int status(String path) {
        return open(path).page().status();
    }

    private HttpRequest posting(String text, Map<String, String> typed) {
        Element button = page.document().select("button").stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text + " at " + page.address() + ": " + text()));
        return posting(button, typed);
    }

    private HttpRequest posting(Element button, Map<String, String> typed) {
        FormElement form = (FormElement) Objects.requireNonNull(button.closest("form"));
        if (button.hasAttr("name")) {
            return post(form, Map.of(button.attr("name"), button.attr("value")), typed);
        }
        return post(form, typed);
    }

    @SafeVarargs
    private HttpRequest post(FormElement form, Map<String, String>... typed) {
        Map<String, String> over = new java.util.LinkedHashMap<>();
        for (Map<String, String> more : typed) {
            over.putAll(more);
        }
        // Boxes of one name are sent each for itself.
        String body = Stream.concat(
                        form.formData().stream()
                                .filter(field -> !over.containsKey(field.key()))
                                .map(field -> Map.entry(field.key(), field.value())),
                        over.entrySet().stream())
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(page.address().resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", page.address().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private Page go(HttpRequest request) {
        List<URI> way = new ArrayList<>();
        HttpRequest next = request;
        for (int step = 0; step < REDIRECTS; step++) {
            HttpResponse<String> answer = send(next);
            way.add(next.uri());
            var location = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
                return new Page(
                        answer.statusCode(),
                        way,
                        Jsoup.parse(answer.body(), next.uri().toString()));
            }
            next = HttpRequest.newBuilder(next.uri().resolve(location.get())).build();
        }
        throw new AssertionError("Round and round: " + way);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
