package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages of what follows from a birth, in both languages and widths. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavePagesIT {

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void letsAFatherPickHisDaysOnAPhone() {
        Couple couple = Couple.fresh();
        couple.sign();
        sandbox.tell("/control/births", Map.of("mother", couple.wife()));
        String link = Sandbox.link(couple.sms("Pick the days of your paternity leave"));

        visitor.asNobody().onPhone().followAs(link, couple.husband());
        Country.awaiting().until(() -> browser.address().contains("/offers/"));
        String page = URI.create(browser.address()).getPath();
        browser.everywhere("offer-paternity-leave", page);
        visitor.onPhone();
        browser.open(page, Language.AR);
        browser.press("سجل هذه الأيام");
        assertThat(browser.text()).contains("اختر يوماً واحداً على الأقل من التقويم");
        browser.lookAtFailure("offer-paternity-leave-wrong");
        String child = country.kept(
                String.class,
                "select subject::text from core.journey where ? = any (persons) and subject is not null limit 1",
                couple.husband());
        browser.everywhere("child-with-vaccinations", "/osrati/people/" + child);
    }
}
