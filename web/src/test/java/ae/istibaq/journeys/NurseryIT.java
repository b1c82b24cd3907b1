package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.web.browser.Browser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Nurseries near the home: compared, chosen, and given the mother's number with her consent and no longer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NurseryIT {

    private static final String SUGGESTED = "Nurseries near you for your child's age";
    private static final String GIVE = "Give this nursery my number";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void handsOverNothingWithoutConsentAndLetsTheMotherChooseAgain() {
        Couple couple = withChildOf(100);
        String link = Sandbox.link(sandbox.message(couple.phoneOfWife(), SUGGESTED));
        assertThat(sandbox.phone(couple.phone())).noneMatch(text -> text.contains(SUGGESTED));
        Surfer mother = new Surfer(country.portal());
        mother.follow(link, couple.wife());
        String offer = mother.page().address().getPath();
        assertThat(mother.text()).contains("What is handed over: your name", "Your mobile", "km,");
        assertThat(mother.boxes("consent", true)).isEmpty();

        String list = "/osrati/people/" + childOf(couple) + "/nurseries";
        assertThat(mother.open(list).text()).contains("km from home", "Monthly fee from", "Licensed until");
        int all = mother.page().document().select("main section").size();
        assertThat(mother.open(list + "?inclusive=true&free=true")
                        .page()
                        .document()
                        .select("main section"))
                .hasSizeLessThan(all)
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(shown.text()).contains("Children of determination"));
        String chosen =
                mother.page().document().select("main section h2").getFirst().id();
        assertThat(new Surfer(country.portal())
                        .follow("/me", Couple.fresh().wife())
                        .status(list))
                .isEqualTo(404);
        visitor.asNobody().onPhone().followAs(link, couple.wife());
        browser.everywhere("offer-nursery", offer);
        browser.everywhere("nurseries", list);

        mother.open(offer + "?nursery=" + chosen);
        assertThat(mother.press(GIVE).page().status()).isEqualTo(422);
        assertThat(mother.text()).contains("We send nothing without your consent");
        mother.tick("consent", List.of("true")).press(GIVE);
        String reference = mother.reference();
        sandbox.message(couple.phoneOfWife(), "The nursery has your number, with your consent");
        JsonNode sent = sent(reference);
        assertThat(sent.path("licence").asString()).isEqualTo(chosen);
        assertThat(sent.path("mobile").asString()).isEqualTo(couple.phoneOfWife());
        assertThat(sent.toString()).doesNotContain(couple.wife());
        browser.everywhere("application-nursery", "/applications/" + reference);

        sandbox.decide("NURSERY_CONTACT", reference, "REFUSED");
        sandbox.message(couple.phoneOfWife(), "The nursery declined; you can choose another");
        // The list comes again, as another offer.
        Country.awaiting()
                .until(
                        () -> sandbox.phone(couple.phoneOfWife()).stream()
                                .filter(text -> text.contains(SUGGESTED))
                                .count(),
                        times -> times == 2);
    }

    @Test
    void takesTheContactBackWhenTheMotherWithdrawsHerConsent() {
        Couple couple = withChildOf(100);
        Surfer mother = new Surfer(country.portal());
        mother.follow(Sandbox.link(sandbox.message(couple.phoneOfWife(), SUGGESTED)), couple.wife());
        String first = mother.page()
                .document()
                .select("select[name=nursery] option[value]:not([value=''])")
                .getFirst()
                .val();
        mother.tick("consent", List.of("true")).press(GIVE, Map.of("nursery", first));
        String reference = mother.reference();
        mother.openUntil("/applications/" + reference, "Withdraw my consent");
        mother.press("Withdraw my consent");

        Country.awaiting().until(() -> sandbox.standing(reference), "CANCELLED"::equals);
        sandbox.message(couple.phoneOfWife(), "Your contact was taken back from the nursery");
        assertThat(mother.open("/applications/" + reference).text()).doesNotContain("Withdraw my consent");
    }

    /** A couple whose child was born some days ago. */
    private Couple withChildOf(int days) {
        Couple couple = Couple.fresh().sign();
        // Of homes elsewhere the country knows no nurseries, and then nothing is suggested.
        List.of(couple.husband(), couple.wife()).forEach(parent -> {
            sandbox.change(parent, Map.of("emirate", "AJMAN"));
            sandbox.tell("/control/residences", Map.of("person", parent, "zone", "AJM-07"));
        });
        LocalDate born = sandbox.today().minusDays(days);
        sandbox.tell("/control/births", Map.of("mother", couple.wife(), "bornAt", born + "T06:00:00Z"));
        return couple;
    }

    private String childOf(Couple couple) {
        return country.kept(
                String.class,
                "select subject::text from core.journey where ? = any (persons) and bundle = 'osrati.school' limit 1",
                couple.wife());
    }

    private JsonNode sent(String reference) {
        return Sandbox.stream(sandbox.ask("/control/applications"))
                .filter(intake -> intake.path("reference").asString().equals(reference))
                .findFirst()
                .orElseThrow()
                .path("content");
    }
}
