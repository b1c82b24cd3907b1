package ae.istibaq.journeys;

import ae.istibaq.web.browser.Browser;
import ae.istibaq.web.browser.Width;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a person does at the portal, at UAE PASS and at the payment gateway. */
final class Visitor {

    private static final Pattern APPLICATION = Pattern.compile("/applications/(A-[0-9A-Z]{5}-[0-9A-Z]{5})");

    private final Browser browser;
    private int taps;
    private int typed;
    private int uploads;

    Visitor(Browser browser) {
        this.browser = browser;
    }

    Visitor onPhone() {
        browser.on(Width.PHONE);
        return this;
    }

    Visitor onDesktop() {
        browser.on(Width.DESKTOP);
        return this;
    }

    /** Follows a link of the portal, logging in as a persona where UAE PASS asks. */
    Visitor follow(String link, String persona) {
        browser.open(link);
        if (browser.address().contains("/idshub/")) {
            click("button[name=identifier][value=" + persona + "]");
            click("button[value=CONFIRM]");
            Country.awaiting().until(() -> !browser.address().contains("/idshub/"));
        }
        return this;
    }

    /** Follows a link of the portal as one whom UAE PASS knows by a number, a mobile or an e-mail address. */
    Visitor followAs(String link, String identifier) {
        browser.open(link);
        if (browser.address().contains("/idshub/")) {
            identify(identifier);
            answer("CONFIRM");
        }
        return this;
    }

    /** Tells UAE PASS who one is; its page with the number follows. */
    Visitor identify(String identifier) {
        browser.driver().findElement(By.cssSelector("input[name=identifier]")).sendKeys(identifier + Keys.ENTER);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector("button[value=CONFIRM]")));
        return this;
    }

    /** Presses a button of the page with the number or of the phone beside it. */
    Visitor answer(String what) {
        click("button[value=" + what + "]");
        return this;
    }

    /** Clicks as soon as it is there, and waits for the page that answers: the one before goes out at its leisure. */
    void click(String selector) {
        WebElement found = new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
        found.click();
        browser.awaitAnswer(found);
    }

    Visitor press(String text) {
        taps++;
        browser.press(text);
        return this;
    }

    /** Pays at the gateway's page, where the portal has sent the browser. */
    void pay() {
        taps++;
        pressFound("button[value=PAY]");
        Country.awaiting().until(() -> browser.address().contains("/applications/"));
    }

    private void pressFound(String selector) {
        Country.awaiting()
                .until(() -> browser.driver().findElement(By.cssSelector(selector)), WebElement::isEnabled)
                .sendKeys(Keys.ENTER);
    }

    Visitor type(String field, String text) {
        typed++;
        WebElement input = browser.driver().findElement(By.id(field));
        input.clear();
        input.sendKeys(text);
        return this;
    }

    String typed(String field) {
        return java.util.Objects.requireNonNullElse(
                browser.driver().findElement(By.id(field)).getDomProperty("value"), "");
    }

    /** Chooses a file of the device. */
    Visitor upload(String field, String file) {
        uploads++;
        browser.driver().findElement(By.id(field)).sendKeys(file);
        return this;
    }

    Visitor choose(String field, String option) {
        browser.driver()
                .findElement(By.cssSelector("input[name=" + field + "][value=" + option + "]"))
                .sendKeys(Keys.SPACE);
        return this;
    }

    /** Begins to count what a person does. */
    Visitor atEase() {
        taps = 0;
        typed = 0;
        uploads = 0;
        return this;
    }

    /** What a person has done since, printed beside a service's name. */
    Effort effort(String service) {
        Effort effort = new Effort(taps, typed, uploads);
        System.out.println("Effort of " + service + ": " + effort);
        return effort;
    }

    /** Buttons pressed, fields typed, files chosen. */
    record Effort(int taps, int typed, int uploads) {}

    /** The reference of the application whose page is shown. */
    String applicationReference() {
        Matcher path = APPLICATION.matcher(URI.create(browser.address()).getPath());
        if (!path.find()) {
            throw new AssertionError("Not an application's page: " + browser.address());
        }
        return path.group(1);
    }

    /** Forgets every cookie, of the portal and of UAE PASS. */
    Visitor asNobody() {
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", java.util.Map.of());
        return this;
    }
}
