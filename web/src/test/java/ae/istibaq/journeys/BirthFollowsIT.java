package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What follows from a birth for the parents: leaves and allowance, by themselves or with one choice. */
class BirthFollowsIT {

    private static final String PICK = "Pick the days of your paternity leave";
    private static final String REGISTER = "Register these days";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();

    @Test
    void registersLeaveAndAllowanceAndLetsTheFatherPickHisDays() {
        JsonNode father = inEnglish("marwan");
        JsonNode mother = inEnglish("sumaya");
        String birth = born("sumaya", "FEMALE").getFirst();

        decided("MATERNITY_LEAVE", applied("osrati.maternityleave", mother));
        sandbox.message(mobile(mother), "Your maternity leave is registered");
        decided("CHILD_ALLOWANCE", applied("osrati.childallowance", father));
        sandbox.message(mobile(father), "Child allowance is added to your salary");
        assertThat(applications("osrati.childallowance", mother)).isZero();

        Surfer surfer = new Surfer(country.portal());
        surfer.follow(Sandbox.link(sandbox.message(mobile(father), PICK)), id(father));
        List<String> open = surfer.boxes("days", false);
        assertThat(surfer.text()).contains(PICK, "You have 5 days.");
        assertThat(open)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(
                        day -> assertThat(LocalDate.parse(day).getDayOfWeek().getValue())
                                .isLessThan(6));
        assertThat(surfer.press(REGISTER).page().status()).isEqualTo(422);
        assertThat(surfer.text()).contains("Choose at least one day on the calendar.");
        List<String> tooMany = open.subList(0, 6);
        assertThat(surfer.tick("days", tooMany).press(REGISTER).text()).contains("You have chosen too many.");
        assertThat(surfer.boxes("days", true)).isEqualTo(tooMany);
        List<String> two = List.of(open.get(1), open.get(30));
        surfer.tick("days", two).press(REGISTER);
        String reference = surfer.reference();
        sandbox.message(mobile(father), reference);
        decided("PATERNITY_LEAVE", reference);
        sandbox.message(mobile(father), "Your days of paternity leave are registered");
        assertThat(sent(reference)).contains(birth, two.getFirst(), two.getLast());
        assertThat(surfer.open("/inbox").text())
                .contains("Your days of paternity leave are registered", "Child allowance is added to your salary");
        assertThat(sandbox.mails(father.path("email").asString()).toString())
                .contains("Your days of paternity leave are registered");
    }

    /** Nobody outside the federal government is left without an answer. */
    @Test
    void saysWhoProvidesItOutsideTheFederalGovernment() {
        JsonNode father = inEnglish("waleed");
        JsonNode mother = inEnglish("asma");
        born("asma", "MALE");

        sandbox.message(mobile(mother), "Maternity leave comes from your own employer");
        sandbox.message(mobile(father), "The federal government pays child allowance to its own staff");
        String told = sandbox.message(mobile(father), "Paternity leave comes from your own employer");
        Surfer surfer = new Surfer(country.portal());
        assertThat(surfer.follow(Sandbox.link(told), id(father)).text())
                .contains("In the private sector the employer gives the leave", "Not met");
        assertThat(applications("osrati.maternityleave", mother)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "shamsa, MATERNITY, Your maternity leave is on record already",
        "maitha, ANNUAL, 'Another leave lies on these days, so we registered none.'"
    })
    void neverWritesOverALeave(String key, String kind, String words) {
        JsonNode mother = inEnglish(key);
        LocalDate today = sandbox.today();
        sandbox.tell(
                "/control/leaves",
                Map.of(
                        "employee",
                        key,
                        "kind",
                        kind,
                        "from",
                        today.minusDays(3).toString(),
                        "to",
                        today.plusDays(20).toString()));
        born(key, "FEMALE");

        sandbox.message(mobile(mother), words);
        assertThat(applications("osrati.maternityleave", mother)).isZero();
    }

    @Test
    void paysTheAllowanceToTheMotherWhereTheFatherCannotWork() {
        JsonNode mother = inEnglish("hamda");
        JsonNode father = inEnglish("eisa");
        born("hamda", "FEMALE");

        decided("CHILD_ALLOWANCE", applied("osrati.childallowance", mother));
        sandbox.message(mobile(mother), "Child allowance is added to your salary");
        assertThat(applications("osrati.childallowance", father)).isZero();
    }

    @Test
    void givesTwinsOneLeaveAndTwoAllowances() {
        JsonNode father = inEnglish("hilal");
        JsonNode mother = inEnglish("mahra");
        born("mahra", "FEMALE", "MALE");

        sandbox.message(mobile(father), PICK);
        Country.awaiting().until(() -> applications("osrati.childallowance", father) == 2);
        applied("osrati.maternityleave", mother);
        assertThat(applications("osrati.maternityleave", mother)).isEqualTo(1);
        assertThat(sandbox.phone(mobile(father)).stream().filter(text -> text.contains(PICK)))
                .hasSize(1);
    }

    private JsonNode inEnglish(String key) {
        JsonNode person = sandbox.person(key);
        // Most personas have no mobile of their own in the register.
        String mobile = "+9715" + id(person).substring(7);
        sandbox.change(id(person), Map.of("language", "en", "mobile", mobile));
        return sandbox.person(key);
    }

    private List<String> born(String mother, String... sexes) {
        Map<String, Object> delivery = new HashMap<>();
        delivery.put("mother", mother);
        List<Map<String, String>> children = new ArrayList<>();
        for (String sex : sexes) {
            children.add(Map.of("sex", sex));
        }
        delivery.put("children", children);
        return Sandbox.stream(sandbox.tell("/control/births", delivery).path("notificationNumbers"))
                .map(JsonNode::asString)
                .toList();
    }

    private void decided(String kind, String reference) {
        sandbox.decide(kind, reference, "APPROVED");
    }

    /** Waits for the application the portal makes by itself. */
    private String applied(String service, JsonNode person) {
        Country.awaiting().until(() -> applications(service, person) > 0);
        return country.kept(
                String.class,
                "select reference from core.application where service = ? and applicant = ? limit 1",
                service,
                id(person));
    }

    private long applications(String service, JsonNode person) {
        return country.kept(
                Long.class,
                "select count(*) from core.application where service = ? and applicant = ?",
                service,
                id(person));
    }

    private String sent(String reference) {
        return Sandbox.stream(sandbox.ask("/control/applications"))
                .filter(intake -> intake.path("reference").asString().equals(reference))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static String id(JsonNode person) {
        return person.path("emiratesId").asString();
    }

    private static String mobile(JsonNode person) {
        return person.path("mobile").asString();
    }
}
