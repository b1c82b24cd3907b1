package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From the signed contract to the family book, the grant and the house; as a couple lives it, on real parts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarriageJourneyIT {

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);
    // What is wrong with one page must not hide what is wrong with the next.
    private final SoftAssertions faults = new SoftAssertions();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void leadsFromTheContractToTheDecisionsInArabicOnAPhone() {
        String phone = "+971501000001";
        String contract = sandbox.sign("saeed", "maryam");
        assertThat(sandbox.message(phone, "مبارك زواجكما")).contains(contract);
        assertThat(sandbox.message("+971501000002", "مبارك زواجكما")).contains(contract);

        String offer = sandbox.message(phone, "خلاصة القيد دون مستندات");
        visitor.asNobody().onPhone().follow(Sandbox.link(offer), "saeed");
        browser.look("offer-familybook");
        assertThat(browser.text()).contains(contract, "رقم تجريبي لم تؤكده الجهة بعد", "وزارة العدل");
        assertThat(fieldsToType()).isEmpty();
        photographEverywhere("offer-familybook");

        visitor.press("أوافق وأصدر خلاصة القيد");
        visitor.pay();
        String reference = visitor.applicationReference();
        Country.awaiting().until(() -> {
            browser.open("/applications/" + reference);
            return browser.text().contains("استلمت الجهة الطلب");
        });
        assertThat(browser.text()).contains("تبقى 47 ساعة");
        photographEverywhere("application-familybook");

        sandbox.decide("FAMILY_BOOK", reference, "APPROVED");
        sandbox.message(phone, "صدرت خلاصة القيد");
        photographEverywhere("documents", "/documents");

        visitor.follow(Sandbox.link(sandbox.message(phone, "تستوفي شروط منحة الزواج")), "saeed");
        photographEverywhere("offer-marriagegrant");
        visitor.type("iban", "AE00 1234").press("أوافق وأقدم الطلب");
        assertThat(browser.text()).contains("رقم الآيبان غير صحيح");
        assertThat(visitor.typed("iban")).isEqualTo("AE00 1234");
        browser.lookAtFailure("offer-marriagegrant-wrong");
        visitor.type("iban", "AE87 9990 0000 0000 0000 001").press("أوافق وأقدم الطلب");
        String grant = visitor.applicationReference();

        visitor.follow(Sandbox.link(sandbox.message(phone, "التقديم على الدعم السكني")), "saeed");
        photographEverywhere("offer-housingsupport");
        visitor.choose("kind", "build").press("أوافق وأقدم الطلب");
        String housing = visitor.applicationReference();

        sandbox.decide("MARRIAGE_GRANT", grant, "APPROVED");
        sandbox.decide("HOUSING_SUPPORT", housing, "REFUSED");
        sandbox.message(phone, "تمت الموافقة على طلب منحة الزواج رقم " + grant);
        sandbox.message(phone, "صدر القرار في طلب الدعم السكني رقم " + housing);
        browser.open("/applications/" + housing);
        assertThat(browser.text()).contains("سبب القرار كما كتبته الجهة");
        photographEverywhere("application-refused");
        for (String page : List.of("me", "applications", "inbox", "data", "settings")) {
            photographEverywhere(page, "/" + page);
        }
        assertThat(sandbox.mails("saeed@post.example").toString()).contains("عقد");
        faults.assertAll();
    }

    @Test
    void goesTheSameWayInEnglishWithoutScripts() {
        String phone = "+971501000025";
        browser.withoutScripts();
        visitor.asNobody().onDesktop();
        try {
            String contract = sandbox.sign("ziyad", "hind");
            assertThat(sandbox.message(phone, "Congratulations")).contains(contract);
            String offer = sandbox.message(phone, "You can now issue your family book");
            browser.open("/", Language.EN);
            visitor.follow(Sandbox.link(offer), "ziyad");
            browser.look("offer-familybook-without-scripts");
            visitor.press("Agree and issue the family book");
            visitor.pay();
            String reference = visitor.applicationReference();
            sandbox.decide("FAMILY_BOOK", reference, "APPROVED");
            sandbox.message(phone, "Your family book is issued");
        } finally {
            browser.withScripts();
        }
    }

    private List<WebElement> fieldsToType() {
        return browser.driver()
                .findElements(By.cssSelector("main input[type=text], main textarea, main input[type=file]"));
    }

    private void photographEverywhere(String name) {
        photographEverywhere(name, java.net.URI.create(browser.address()).getPath());
    }

    private void photographEverywhere(String name, String path) {
        faults.check(() -> browser.everywhere(name, path));
        visitor.onPhone();
        browser.open(path, Language.AR);
    }
}
