package ae.istibaq.web.browser;

import ae.istibaq.core.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * Chromium as a person would use it, one per test class.
 *
 * <p>{@link #look} is the step every journey takes on each page: it checks the page and keeps a picture of it.
 */
public final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver chromium;
    private final Path profile;
    private final String origin;
    private Width width = Width.DESKTOP;
    private boolean dark;
    private PageCheck.Scripts scripts = PageCheck.Scripts.ON;

    private Browser(ChromeDriver chromium, Path profile, String origin) {
        this.chromium = chromium;
        this.profile = profile;
        this.origin = origin;
    }

    /** Starts a Chromium with nothing remembered, for the portal at an origin such as http://127.0.0.1:8080. */
    public static Browser start(String origin) {
        try {
            Path profile = Files.createTempDirectory("istibaq-browser");
            return new Browser(Chromium.start(profile), profile, origin).on(Width.DESKTOP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Browser on(Width wanted) {
        width = wanted;
        chromium.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        wanted.pixels,
                        "height",
                        wanted.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        wanted != Width.DESKTOP));
        return this;
    }

    /** The narrowest screen the portal promises to fit. */
    public Browser narrow() {
        return on(Width.NARROW);
    }

    public Browser dark() {
        return appearance("dark");
    }

    public Browser light() {
        return appearance("light");
    }

    private Browser appearance(String name) {
        dark = name.equals("dark");
        chromium.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
        return this;
    }

    /** Comes in by the window: with the session of someone who is logged in already. */
    public Browser with(String session) {
        chromium.executeCdpCommand(
                "Network.setCookie", Map.of("name", "SESSION", "value", session, "url", origin, "httpOnly", true));
        return this;
    }

    /** From the next page on, scripts do not run. */
    public Browser withoutScripts() {
        scripts = PageCheck.Scripts.OFF;
        chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    public Browser withScripts() {
        scripts = PageCheck.Scripts.ON;
        chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        return this;
    }

    /** Goes to a path of the portal, or to a full address elsewhere. */
    public Browser open(String address) {
        chromium.get(address.startsWith("/") ? origin + address : address);
        return this;
    }

    /** Goes to a path in a language, which the cookie then keeps. */
    public Browser open(String path, Language language) {
        return open(path + (path.contains("?") ? "&" : "?") + "lang=" + language.code());
    }

    /**
     * Presses the button or link whose whole text, as it is seen, is this; by the keyboard, as not everyone has a mouse.
     * A button that sends a form has done its work when the page that answers has come in its place.
     */
    public Browser press(String text) {
        // A page that follows its application live may change its parts while they are looked at.
        new FluentWait<>(chromium)
                .withTimeout(Duration.ofSeconds(5))
                .ignoring(StaleElementReferenceException.class)
                .until(page -> {
                    WebElement found = page.findElements(By.cssSelector("button, a, summary")).stream()
                            .filter(WebElement::isDisplayed)
                            .filter(element -> element.getText().strip().equals(text))
                            .findFirst()
                            .orElseThrow(
                                    () -> new AssertionError("Nothing to press says " + text + " at " + address()));
                    boolean sendsForm =
                            found.getTagName().equals("button") && "submit".equals(found.getDomProperty("type"));
                    found.sendKeys(Keys.ENTER);
                    return sendsForm ? Optional.of(found) : Optional.<WebElement>empty();
                })
                .ifPresent(this::awaitAnswer);
        return this;
    }

    /** Waits until the page on which something was pressed has given way to the one that answers. */
    public void awaitAnswer(WebElement pressed) {
        new WebDriverWait(chromium, Duration.ofSeconds(30))
                // While the one page goes and the other comes, the driver may not know whose the element is.
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(pressed));
    }

    public String address() {
        return Objects.requireNonNull(chromium.getCurrentUrl());
    }

    /** The text of the page as it is seen, without header and footer. */
    public String text() {
        // Waits for a page on its way; then reads in one step, as one that follows its application may change its
        // parts.
        chromium.findElement(By.cssSelector("main"));
        return String.valueOf(evaluate("document.querySelector('main')?.innerText ?? ''"));
    }

    /** For what a journey needs beyond these words: cookies, several elements, waiting. */
    public ChromeDriver driver() {
        return chromium;
    }

    /** Checks the page shown now and keeps its picture as name-language-width. */
    public Browser look(String name) {
        return look(name, PageCheck.Kind.ANSWER);
    }

    /** The same for an error page that the journey went to on purpose. */
    public Browser lookAtFailure(String name) {
        return look(name, PageCheck.Kind.FAILURE);
    }

    private Browser look(String name, PageCheck.Kind kind) {
        faults(name, kind).ifPresent(faults -> {
            throw new AssertionError(faults);
        });
        return this;
    }

    private Optional<String> faults(String name, PageCheck.Kind kind) {
        photograph(name);
        List<String> faults = new PageCheck(chromium, origin).faults(kind, scripts);
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(name + " at " + width.pixels + (dark ? " dark" : "") + ", " + address() + ":\n  "
                        + String.join("\n  ", faults));
    }

    /** Looks at a page in both languages on both screens. */
    public void everywhere(String name, String path) {
        everywhere(name, path, PageCheck.Kind.ANSWER);
    }

    /** The same for an error page. */
    public void everywhereFailing(String name, String path) {
        everywhere(name, path, PageCheck.Kind.FAILURE);
    }

    private void everywhere(String name, String path, PageCheck.Kind kind) {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            on(Width.PHONE).open(path, language).faults(name, kind).ifPresent(faults::add);
            // The same page on the wider screen: it is turned, not asked for again.
            on(Width.DESKTOP).faults(name, kind).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    // Only where it is: a page that ends with the screen is photographed beside itself when it reads from the right.
    private boolean isLongerThanTheScreen() {
        return chromium.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize")
                        instanceof Map<?, ?> size
                && size.get("height") instanceof Number height
                && height.intValue() > width.height;
    }

    private void photograph(String name) {
        // A picture with a stand-in for a font shows another page than people see.
        chromium.executeCdpCommand(
                "Runtime.evaluate",
                Map.of("expression", "document.fonts.ready.then(() => true)", "awaitPromise", true));
        String code = String.valueOf(evaluate("document.documentElement.lang"));
        Object data = Objects.requireNonNull(chromium.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", isLongerThanTheScreen()))
                .get("data"));
        try {
            Files.createDirectories(PICTURES);
            Path file = PICTURES.resolve(name + "-" + code + "-" + width.pixels + (dark ? "-dark" : "") + ".png");
            Files.write(file, Base64.getDecoder().decode(data.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.quit();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also where the page's own scripts do not run. */
    private @Nullable Object evaluate(String expression) {
        Object result = chromium.executeCdpCommand(
                        "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .get("result");
        return result instanceof Map<?, ?> evaluated ? evaluated.get("value") : null;
    }
}
