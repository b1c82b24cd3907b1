package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.web.browser.Browser;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What is worth reading: few things, for the right reader, and silent when something sad has happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwarenessIT {

    private static final String READING = "Worth reading";
    private static final String BUDGET = "The budget of the first year";
    private static final String VISITS = "Your first visits to the clinic";
    private static final String SLEEP = "Safe sleep";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void letsEveryoneReadWhatWasReviewed() {
        browser.everywhere("reading", "/osrati/reading");
        browser.everywhere("article", "/osrati/reading/safe-sleep");
        Surfer guest = new Surfer(country.portal());
        assertThat(guest.open("/osrati/reading/safe-sleep?lang=en").text())
                .contains("Lay your child on the back", "A sample, not confirmed", "Last reviewed", "Next review");
        assertThat(guest.status("/osrati/reading/nothing")).isEqualTo(404);
    }

    @Test
    void hidesWhatIsDueForReview() {
        Surfer guest = new Surfer(country.portal());
        reviewDueOf("strong-feelings", "reviewed_on");
        try {
            assertThat(guest.status("/osrati/reading/strong-feelings")).isEqualTo(404);
            assertThat(guest.open("/osrati/reading?lang=en").text())
                    .contains(SLEEP)
                    .doesNotContain("When anger comes");
        } finally {
            reviewDueOf("strong-feelings", "date '2028-10-31'");
        }
        assertThat(guest.status("/osrati/reading/strong-feelings")).isEqualTo(200);
    }

    @Test
    void showsAPregnancyToTheWifeAloneAndNothingOnceItIsLost() {
        Couple couple = Couple.fresh().sign();
        Surfer wife = new Surfer(country.portal());
        Surfer husband = new Surfer(country.portal());
        wife.follow("/me", couple.wife());
        husband.follow("/me", couple.husband());
        assertThat(wife.openUntil("/osrati", BUDGET).text()).contains(READING).doesNotContain(VISITS);

        String pregnancy = sandbox.tell("/control/pregnancies", Map.of("mother", couple.wife()))
                .path("number")
                .asString();
        assertThat(wife.openUntil("/osrati", VISITS).page().document().select("#reading ~ ul > li"))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(husband.open("/osrati").text()).contains(BUDGET).doesNotContain(VISITS);
        assertThat(sandbox.phone(couple.phoneOfWife())).noneMatch(text -> text.contains(VISITS));

        sandbox.tell("/control/pregnancies/" + pregnancy + "/end", Map.of("kind", "LOSS"));
        Country.awaiting().until(() -> wife.open("/osrati").text(), text -> !text.contains(VISITS));
    }

    @Test
    void suitsEachParentAndIsSilentWhenTheChildDies() {
        Couple couple = Couple.fresh().sign();
        String number = Sandbox.stream(sandbox.tell("/control/births", Map.of("mother", couple.wife()))
                        .path("notificationNumbers"))
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
        Country.awaiting().until(() -> childOf(couple) != null);
        String page = "/osrati/people/" + childOf(couple);
        Surfer mother = new Surfer(country.portal());
        Surfer father = new Surfer(country.portal());
        assertThat(mother.follow(page, couple.wife()).text())
                .contains(READING, SLEEP, "You after the birth")
                .doesNotContain("Your part in the first weeks", "First food");
        assertThat(father.follow(page, couple.husband()).text())
                .contains(SLEEP, "Your part in the first weeks")
                .doesNotContain("You after the birth");

        sandbox.tell("/control/deaths", Map.of("person", number));
        Country.awaiting().until(() -> mother.open("/osrati").text(), text -> !text.contains(READING));
        assertThat(mother.text()).doesNotContain(SLEEP, BUDGET);
        assertThat(mother.open(page).text()).doesNotContain(READING, SLEEP);
    }

    private String childOf(Couple couple) {
        return country.kept(
                String.class,
                "select subject::text from core.journey where ? = any (persons) and subject is not null limit 1",
                couple.wife());
    }

    private void reviewDueOf(String article, String day) {
        country.database()
                .sql("update osrati.article set review_due = " + day + " where key = ?")
                .param(article)
                .update();
    }
}
