package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.web.browser.Browser;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The family book after a divorce or a death: asked about late, in plain words, and written anew with one button. */
class FamilyBookUpdateIT {

    private static final String OFFER = "When it suits you, you can update your family book";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();

    @Test
    void isOfferedToTheHeadOfTheFamilyAtAHumaneTime() {
        Couple couple = Couple.fresh().reachBook();
        sandbox.tell("/control/divorces", Map.of("wife", couple.wife(), "husband", couple.husband()));
        Couple widower = Couple.fresh().reachBook();
        sandbox.tell("/control/deaths", Map.of("person", widower.wife()));
        LocalDate day = sandbox.today();
        sandbox.live(day.plusDays(28).atTime(11, 0));
        assertThat(couple.count(OFFER)).isZero();
        sandbox.live(day.plusDays(34).atTime(11, 0));

        String link = Sandbox.link(couple.sms(OFFER));
        Surfer husband = new Surfer(country.portal());
        husband.follow(link, couple.husband());
        assertThat(husband.text())
                .contains("Because the court registered divorce")
                .doesNotContain("Congrat");
        try (Browser browser = Browser.start(country.portal())) {
            new Visitor(browser).onPhone().followAs(link, couple.husband());
            browser.everywhere(
                    "offer-family-book-update", husband.page().address().getPath());
        }
        husband.press("Agree and update the family book");
        String reference = husband.reference();
        husband.pay();
        sandbox.decide("FAMILY_BOOK_UPDATE", reference, "APPROVED");
        couple.sms("Your family book is updated");
        assertThat(couple.documents("osrati.familybook.book")).isOne();
        assertThat(couple.count(Couple.ISSUED)).isOne();
        assertThat(sandbox.phone(couple.phoneOfWife())).noneMatch(text -> text.contains("update"));

        assertThat(widower.follow(OFFER).text())
                .contains("Because the family book still reads as it did before entry")
                .doesNotContain("Congrat");
        widower.surfer().press("Agree and update the family book");
        String afterDeath = widower.surfer().reference();
        widower.surfer().pay();
        sandbox.decide("FAMILY_BOOK_UPDATE", afterDeath, "APPROVED");
        widower.sms("Your family book is updated");
    }

    @Test
    void isNotOfferedWhereThereIsNoBook() {
        Couple couple = Couple.fresh().sign();
        sandbox.tell("/control/divorces", Map.of("wife", couple.wife(), "husband", couple.husband()));
        sandbox.live(sandbox.today().plusDays(34).atTime(11, 0));
        assertThat(couple.count(OFFER)).isZero();
        assertThat(couple.count("family book check")).isZero();
    }
}
