package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** Growth questionnaires: offered at an age, kept as they are filled, judged by the ministry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthQuestionnaireIT {

    private static final String DUE = "It is time for your child's growth questionnaire";
    private static final String RESULT = "The result of your child's growth questionnaire is ready";
    private static final String RESULT_IN_ARABIC = "نتيجة استبيان نمو طفلك متاحة";
    private static final String SAVE = "Save and go on";
    private static final String SEND = "Send to the ministry";
    private static final List<String> AREAS =
            List.of("COMMUNICATION", "GROSS_MOTOR", "FINE_MOTOR", "SOCIAL", "SELF_CARE", "BEHAVIOUR");

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void keepsEachAnswerAndTellsWhatTheMinistrySaid() {
        Couple couple = Couple.fresh().sign();
        String link = reminderOfTwoMonths(couple);
        Surfer mother = new Surfer(country.portal());
        assertThat(mother.follow(link, couple.wife()).text())
                .contains("Questionnaire for the age of 2 months", "A sample, not confirmed", "0 of 3 answered");
        String page = mother.page().address().getPath();

        mother.open(page + "/areas/COMMUNICATION").press(SAVE, answers("COMMUNICATION", "YES", "SOMETIMES"));
        assertThat(mother.page().address().getPath()).endsWith("/areas/GROSS_MOTOR");
        mother.loseSession();
        assertThat(mother.follow(page, couple.wife()).text()).contains("2 of 3 answered");
        assertThat(mother.open(page + "/areas/COMMUNICATION").page().document().select("input[checked]"))
                .extracting(box -> box.attr("name") + " " + box.attr("value"))
                .containsExactly("2-COMMUNICATION-1 YES", "2-COMMUNICATION-2 SOMETIMES");

        // The other parent goes on where the first has stopped; a stranger finds nothing.
        Surfer father = new Surfer(country.portal());
        assertThat(father.follow(page, couple.husband()).text()).contains("2 of 3 answered");
        Surfer stranger = new Surfer(country.portal());
        stranger.follow("/me", Couple.fresh().wife());
        assertThat(stranger.status(page)).isEqualTo(404);
        assertThat(stranger.status(page + "/areas/SOCIAL")).isEqualTo(404);

        AREAS.forEach(area -> mother.open(page + "/areas/" + area).press(SAVE, answers(area, "YES", "YES", "YES")));
        assertThat(mother.text()).contains("Complete", "3 of 3 answered").doesNotContain("2 of 3");
        assertThat(mother.press(SEND).page().status()).isEqualTo(422);
        assertThat(mother.text()).contains("Tell us whether something worries you.", "3 of 3 answered");
        mother.press(SEND, Map.of("worry", "no"));
        assertThat(mother.text()).contains("With the ministry", "No questionnaire is open now", "4 months");

        String reference = handedIn(couple.wife());
        assertThat(sent(reference).toString())
                .contains("SAMPLE-1/2", "\"proposal\":\"ON_TRACK\"", "\"score\":30", "2-SOCIAL-1");
        judge(reference, "ON_TRACK");
        String told = sandbox.message(couple.phoneOfWife(), RESULT);
        assertThat(told).doesNotContainPattern("\\b(30|well|points|score)\\b");
        assertThat(mother.open(page).text()).contains("All is well", "As expected at this age", "What you handed in");
        assertThat(sandbox.phone(couple.phone())).noneMatch(text -> text.contains("growth questionnaire"));
        assertThat(mother.open("/osrati/people/" + page.substring(page.lastIndexOf('/') + 1))
                        .text())
                .contains("Growth questionnaire, 2 months: handed in", "Growth questionnaire, 4 months");
    }

    @Test
    void namesTheCentreOnlyBehindTheLogin() {
        Couple couple = Couple.fresh().sign();
        String link = reminderOfTwoMonths(couple);

        visitor.asNobody().onPhone().followAs(link, couple.wife());
        Country.awaiting().until(() -> browser.address().contains("/growth/"));
        String page = URI.create(browser.address()).getPath();
        browser.everywhere("growth-open", page);
        browser.everywhere("growth-area", page + "/areas/SOCIAL");
        visitor.onPhone();

        // A script keeps an answer by itself; a reader who leaves without pressing anything finds it again.
        browser.open(page + "/areas/SOCIAL", Language.EN);
        browser.driver()
                .findElement(By.cssSelector("input[name='2-SOCIAL-1'][value=NOT_YET]"))
                .click();
        Country.awaiting().until(() -> browser.text().contains("Your answer is kept."));
        browser.open(page + "/areas/SOCIAL", Language.EN);
        assertThat(browser.driver().findElements(By.cssSelector("input:checked")))
                .extracting((WebElement box) -> box.getDomProperty("value"))
                .containsExactly("NOT_YET");

        Surfer mother = new Surfer(country.portal());
        mother.follow(page, couple.wife());
        AREAS.forEach(
                area -> mother.open(page + "/areas/" + area).press(SAVE, answers(area, "YES", "YES", "SOMETIMES")));
        mother.open(page + "/areas/SOCIAL").press(SAVE, answers("SOCIAL", "NOT_YET", "NOT_YET", "SOMETIMES"));
        browser.everywhere("growth-complete", page);
        mother.open(page).press(SEND, Map.of("worry", "no"));
        browser.everywhere("growth-waiting", page);
        String reference = handedIn(couple.wife());
        assertThat(sent(reference).toString()).contains("\"proposal\":\"REFER\"");
        judge(reference, "REFER");

        // She has logged in on a browser that speaks Arabic.
        String told = sandbox.message(couple.phoneOfWife(), RESULT_IN_ARABIC);
        assertThat(told).doesNotContain("مختص", "مركز");
        // An e-mail is in less of a hurry.
        Country.awaiting()
                .until(() -> sandbox.mails(couple.emailOfWife()).toString(), mails -> mails.contains(RESULT_IN_ARABIC));
        assertThat(sandbox.mails(couple.emailOfWife()).toString()).doesNotContain("مختص");
        assertThat(mother.open(page).text())
                .contains("A specialist should have a look", "This is no diagnosis", "Early intervention centre");
        browser.everywhere("growth-referred", page);
    }

    @Test
    void countsTheAgeOfAChildBornEarlyFromTheDayItWasExpected() {
        Couple couple = Couple.fresh().sign();
        LocalDate born = sandbox.today().minusMonths(2).minusDays(1);
        born(couple, born, Map.of("gestationalWeeks", 30));
        String child = childOf(couple);
        Surfer mother = new Surfer(country.portal());
        String opens = DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(born.plusWeeks(10).plusMonths(2));
        assertThat(mother.follow("/growth/" + child, couple.wife()).text())
                .contains("No questionnaire is open now", "2 months", opens);
        assertThat(sandbox.phone(couple.phoneOfWife())).noneMatch(text -> text.contains(DUE));
    }

    /** Who has lost custody is told where the child is by nobody, and asked nothing. */
    @Test
    void asksOnlyWhoDecidesInTheChildsGrowth() {
        Couple couple = Couple.fresh().sign();
        String number = reminded(couple);
        String page = "/growth/" + childOf(couple);
        Surfer mother = new Surfer(country.portal());
        assertThat(mother.follow(page, couple.wife()).page().status()).isEqualTo(200);

        sandbox.tell("/control/relations", Map.of("kind", "CUSTODIAN_OF", "holder", couple.husband(), "child", number));
        Country.awaiting().until(() -> mother.status(page) == 404);
        assertThat(mother.status(page + "/areas/SOCIAL")).isEqualTo(404);
        Surfer father = new Surfer(country.portal());
        assertThat(father.follow(page, couple.husband()).text()).contains("0 of 3 answered");
    }

    @Test
    void asksNothingAboutAChildThatHasDied() {
        Couple couple = Couple.fresh().sign();
        String number = reminded(couple);
        String page = "/growth/" + childOf(couple);
        Surfer mother = new Surfer(country.portal());
        assertThat(mother.follow(page, couple.wife()).page().status()).isEqualTo(200);

        sandbox.tell("/control/deaths", Map.of("person", number));
        Country.awaiting().until(() -> mother.status(page) == 404);
        assertThat(mother.open("/osrati").text()).doesNotContain("rowth questionnaire");
        assertThat(country.kept(
                        Long.class,
                        "select count(*) from core.milestone m join core.journey j on j.id = m.journey"
                                + " where j.matter like 'growth %' and not m.reached and ? = any (j.persons)",
                        couple.wife()))
                .isZero();
    }

    private String reminderOfTwoMonths(Couple couple) {
        born(couple, sandbox.today().minusMonths(2).minusDays(1), Map.of());
        return Sandbox.link(sandbox.message(couple.phoneOfWife(), DUE));
    }

    /** The number of the birth of a child whose first form is open. */
    private String reminded(Couple couple) {
        String number = born(couple, sandbox.today().minusMonths(2).minusDays(1), Map.of());
        sandbox.message(couple.phoneOfWife(), DUE);
        return number;
    }

    private String born(Couple couple, LocalDate day, Map<String, ?> more) {
        Map<String, Object> delivery = new HashMap<>(more);
        delivery.put("mother", couple.wife());
        delivery.put("bornAt", day + "T06:00:00Z");
        return Sandbox.stream(sandbox.tell("/control/births", delivery).path("notificationNumbers"))
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
    }

    private String childOf(Couple couple) {
        String children = "select subject::text from core.journey where ? = any (persons) and matter like 'growth %'";
        Country.awaiting().until(() -> country.kept(String.class, children, couple.wife()) != null);
        return country.kept(String.class, children, couple.wife());
    }

    private static Map<String, String> answers(String area, String... answers) {
        Map<String, String> typed = new HashMap<>();
        for (int number = 1; number <= answers.length; number++) {
            typed.put("2-" + area + "-" + number, answers[number - 1]);
        }
        return typed;
    }

    private String handedIn(String by) {
        return country.kept(
                String.class, "select id::text from osrati.growth_questionnaire where handed_in_by = ?", by);
    }

    private void judge(String reference, String outcome) {
        sandbox.tell(
                "/control/applications/"
                        + sent(reference).path("agencyReference").asString() + "/decision",
                Map.of("outcome", "APPROVED", "reasonCode", outcome));
    }

    private JsonNode sent(String reference) {
        return Country.awaiting()
                .until(
                        () -> Sandbox.stream(sandbox.ask("/control/applications"))
                                .filter(intake ->
                                        intake.path("reference").asString().equals(reference))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
