package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.web.browser.Browser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Registration in a government school, from the announced window to the place, for families that are there already. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolRegistrationIT {

    private static final String OPEN = "Government school registration is open until";
    private static final String REGISTER = "Register my child";
    private static final String SERVICE = "osrati.schoolregistration";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);

    @BeforeAll
    void announce() {
        List.of("ghanim", "anoud", "fahad").forEach(this::inEnglish);
        // Their children become known when they log in for the first time.
        List.of("ghanim", "anoud").forEach(parent -> new Surfer(country.portal()).follow("/me", id(parent)));
        known("zayed");
        known("azza");
        LocalDate today = sandbox.today();
        sandbox.tell(
                "/control/school-windows",
                Map.of(
                        "schoolYear",
                        "2026-2027",
                        "from",
                        today.toString(),
                        "to",
                        today.plusDays(25).toString()));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    /** Born in October 2021, between the old rule's day and the new one's. */
    @Test
    void letsAFatherChooseGradeAndSchoolsAndTellsHimOfThePlace() {
        String link = Sandbox.link(sandbox.message(phone("ghanim"), OPEN));
        Surfer father = new Surfer(country.portal());
        assertThat(father.follow(link, id("ghanim")).text())
                .contains("born on 15/10/2021, is of age", "First wish", "Second wish (optional)", "No fee")
                .contains("Kindergarten, first year", "Kindergarten, second year")
                .containsPattern("Kindergarten, [A-Z][A-Za-z ]+, \\d+\\.\\d km, \\d+ places?");
        assertThat(father.press(REGISTER).page().status()).isEqualTo(422);
        List<String> schools = options(father, "first");
        assertThat(schools).hasSizeBetween(2, 10).doesNotHaveDuplicates();
        Map<String, String> twice = Map.of("grade", "KG2", "first", schools.get(1), "second", schools.get(1));
        assertThat(father.press(REGISTER, twice).text()).contains("You have chosen this one already");
        visitor.asNobody().onPhone().follow(link, "ghanim");
        browser.everywhere(
                "offer-school-registration", father.page().address().getPath().replace("/acceptance", ""));

        father.press(REGISTER, Map.of("grade", "KG2", "first", schools.get(1), "second", schools.getFirst()));
        String reference = father.reference();
        sandbox.message(phone("ghanim"), "The ministry has your child's registration, request");
        JsonNode sent = sent(reference);
        assertThat(sent.path("grade").asString()).isEqualTo("KG2");
        assertThat(sent.path("schools").toString())
                .isEqualTo("[\"%s\",\"%s\"]".formatted(schools.get(1), schools.getFirst()));
        sandbox.decide("SCHOOL_REGISTRATION", reference, "APPROVED");
        sandbox.message(phone("ghanim"), "Your child is admitted to a government school for");
        assertThat(father.open("/documents").text()).contains("Notice of admission to a government school");
        String child = "/osrati/people/" + known("zayed");
        assertThat(father.open(child).text()).contains("Admitted to");
        browser.everywhere("child-admitted-to-school", child);
        assertThat(new Surfer(country.portal())
                        .follow("/me", Couple.fresh().husband())
                        .status(child))
                .isEqualTo(404);
    }

    /** The mother decides by court; where the two live is told nobody, so that schools come without a distance. */
    @Test
    void asksWhoDecidesAndSaysNothingOfAProtectedHome() {
        String link = Sandbox.link(sandbox.message(phone("anoud"), OPEN));
        Surfer mother = new Surfer(country.portal());
        assertThat(mother.follow(link, id("anoud")).text())
                .contains("First wish")
                .containsPattern("Kindergarten, [A-Z][A-Za-z ]+, \\d+ places?")
                .doesNotContain(" km,");
        String offer = mother.page().address().getPath();
        assertThat(sandbox.phone(phone("fahad"))).noneMatch(text -> text.contains(OPEN));
        assertThat(new Surfer(country.portal()).follow("/me", id("fahad")).status(offer))
                .isEqualTo(404);

        mother.press(REGISTER, Map.of("first", options(mother, "first").getFirst(), "second", ""));
        String reference = mother.reference();
        sandbox.refuse("SCHOOL_REGISTRATION", reference, "NO_PLACES");
        String told = sandbox.message(phone("anoud"), "Your child was not admitted to the schools you chose");
        assertThat(mother.follow(Sandbox.link(told), id("anoud")).text())
                .contains("Neither of the chosen schools has a free place");
        assertThat(sandbox.intakes(reference)).isEqualTo(1);
        assertThat(country.application(SERVICE, id("anoud"), "REFUSED")).isEqualTo(reference);
    }

    private static List<String> options(Surfer surfer, String select) {
        return surfer.page().document().select("select[name=" + select + "] option[value]").stream()
                .map(option -> option.attr("value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Waits until the portal knows a child, and gives its key. */
    private String known(String child) {
        return Country.awaiting()
                .until(
                        () -> country.kept(
                                String.class,
                                "select s.child::text from osrati.school_child s join core.person p on p.id = s.child"
                                        + " where p.emirates_id = ?",
                                id(child)),
                        key -> true);
    }

    private JsonNode sent(String reference) {
        return Sandbox.stream(sandbox.ask("/control/applications"))
                .filter(intake -> intake.path("reference").asString().equals(reference))
                .findFirst()
                .orElseThrow()
                .path("content");
    }

    private void inEnglish(String key) {
        sandbox.change(id(key), Map.of("language", "en"));
    }

    private String id(String key) {
        return sandbox.person(key).path("emiratesId").asString();
    }

    private String phone(String key) {
        return sandbox.person(key).path("mobile").asString();
    }
}
