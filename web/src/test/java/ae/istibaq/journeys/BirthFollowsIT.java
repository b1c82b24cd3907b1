package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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
        Couple couple = couple("marwan", "sumaya");
        JsonNode father = sandbox.person(couple.husband());
        JsonNode mother = sandbox.person(couple.wife());
        String birth = born(couple.wife(), "FEMALE").getFirst();

        decided("MATERNITY_LEAVE", applied("osrati.maternityleave", mother));
        sandbox.message(mobile(mother), "Your maternity leave is registered");
        decided("CHILD_ALLOWANCE", applied("osrati.childallowance", father));
        sandbox.message(mobile(father), "Child allowance is added to your salary");
        assertThat(applications("osrati.childallowance", mother)).isZero();

        Surfer surfer = new Surfer(country.portal());
        surfer.follow(Sandbox.link(sandbox.message(mobile(father), PICK)), id(father));
        List<String> open = surfer.boxes("days", false);
        assertThat(surfer.text()).contains("Pick the days of your leave", "You have 5 days.");
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
        Couple couple = couple("waleed", "asma");
        JsonNode father = sandbox.person(couple.husband());
        JsonNode mother = sandbox.person(couple.wife());
        born(couple.wife(), "MALE");

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
        "MATERNITY, Your maternity leave is on record already",
        "ANNUAL, 'Another leave lies on these days, so we registered none.'"
    })
    void neverWritesOverALeave(String kind, String words) {
        JsonNode mother = sandbox.person(couple("marwan", "sumaya").wife());
        LocalDate today = sandbox.today();
        sandbox.tell(
                "/control/leaves",
                Map.of(
                        "employee",
                        id(mother),
                        "kind",
                        kind,
                        "from",
                        today.minusDays(3).toString(),
                        "to",
                        today.plusDays(20).toString()));
        born(id(mother), "FEMALE");

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
        Couple couple = couple("marwan", "sumaya");
        JsonNode father = sandbox.person(couple.husband());
        JsonNode mother = sandbox.person(couple.wife());
        born(couple.wife(), "FEMALE", "MALE");

        sandbox.message(mobile(father), PICK);
        Country.awaiting().until(() -> applications("osrati.childallowance", father) == 2);
        applied("osrati.maternityleave", mother);
        assertThat(applications("osrati.maternityleave", mother)).isEqualTo(1);
        assertThat(sandbox.phone(mobile(father)).stream().filter(text -> text.contains(PICK)))
                .hasSize(1);
    }

    @Test
    void remindsOfAVaccinationUntilItIsGiven() {
        JsonNode mother = sandbox.person(couple("marwan", "sumaya").wife());
        // Two months old tomorrow.
        LocalDate born = sandbox.today().plusDays(1).minusMonths(2);
        String child = bornOn(id(mother), born);
        sandbox.tell("/control/vaccinations", Map.of("child", child));

        String reminder = sandbox.message(mobile(mother), "two-month vaccination is due on");
        Surfer surfer = new Surfer(country.portal());
        assertThat(surfer.follow(Sandbox.link(reminder), id(mother)).text())
                .contains("Vaccination at birth", "Two-month vaccination", "Vaccination in grade 1: given at school")
                .doesNotContain("see your clinic");
        assertThat(sandbox.phone(mobile(mother)).stream().filter(text -> text.contains("birth vaccination")))
                .isEmpty();
    }

    @Test
    void saysSeeYourClinicOfAMissedVaccination() {
        JsonNode mother = sandbox.person(couple("marwan", "sumaya").wife());
        bornOn(id(mother), sandbox.today().minusDays(40));

        String told = sandbox.message(mobile(mother), "We have not heard of your child's birth vaccination");
        assertThat(told).contains("See your clinic");
        Surfer surfer = new Surfer(country.portal());
        assertThat(surfer.follow(Sandbox.link(told), id(mother)).text())
                .contains("Vaccination at birth: missed, see your clinic")
                // When to catch up is a clinic's decision.
                .doesNotContain("Two-month vaccination");
    }

    /** To the wife alone, and once it is over not a word more. */
    @Test
    void looksAfterAPregnancyForTheWifeAlone() {
        Couple couple = couple("marwan", "sumaya");
        String pregnancy = sandbox.tell("/control/pregnancies", Map.of("mother", couple.wife()))
                .path("number")
                .asString();
        String plan = sandbox.message(couple.phoneOfWife(), "The plan of your visits and appointments");
        // A reminder falls due today whether it is for tomorrow or for the day after the weekend.
        LocalDate tomorrow = sandbox.today().plusDays(1);
        LocalDate day = tomorrow.getDayOfWeek().getValue() > 5 ? tomorrow.plusDays(2) : tomorrow;
        sandbox.tell(
                "/control/appointments", Map.of("patient", couple.wife(), "kind", "ANTENATAL", "day", day.toString()));
        sandbox.message(couple.phoneOfWife(), "Your appointment at the clinic is on");

        Surfer wife = new Surfer(country.portal());
        assertThat(wife.follow(Sandbox.link(plan), couple.wife()).text()).contains("Appointment at the clinic");
        String own = "/osrati/people/"
                + country.kept(String.class, "select id::text from core.person where emirates_id = ?", couple.wife());
        assertThat(wife.open(own).text()).contains("Appointment at the clinic", "Suggested visit to the clinic, week");
        Surfer husband = new Surfer(country.portal());
        husband.follow("/me", couple.husband());
        assertThat(husband.open("/osrati").text()).doesNotContain("Appointment at the clinic", "Suggested visit");
        assertThat(husband.status(own)).isEqualTo(404);
        assertThat(sandbox.phone(couple.phone())).noneMatch(text -> text.contains("clinic"));

        List<String> before = sandbox.phone(couple.phoneOfWife());
        sandbox.tell("/control/pregnancies/" + pregnancy + "/end", Map.of("kind", "LOSS"));
        Country.awaiting()
                .until(
                        () -> wife.open(own).text(),
                        text -> !text.contains("Suggested visit") && !text.contains("Appointment at the clinic"));
        assertThat(country.kept(
                        Long.class,
                        "select count(*) from core.milestone m join core.journey j on j.id = m.journey"
                                + " where j.bundle = 'osrati.pregnancy' and not m.reached and ? = any (j.persons)",
                        couple.wife()))
                .isZero();
        assertThat(sandbox.phone(couple.phoneOfWife())).hasSameSizeAs(before);
    }

    /** What the employer does afterwards is told and shown; an allowance that ends too. */
    @Test
    void tellsOfAChangedLeaveAndOfAnAllowanceThatEnds() {
        Couple couple = couple("marwan", "sumaya");
        JsonNode father = sandbox.person(couple.husband());
        JsonNode mother = sandbox.person(couple.wife());
        born(couple.wife(), "FEMALE");
        decided("MATERNITY_LEAVE", applied("osrati.maternityleave", mother));
        decided("CHILD_ALLOWANCE", applied("osrati.childallowance", father));
        sandbox.message(mobile(mother), "Your maternity leave is registered");
        sandbox.message(mobile(father), "Child allowance is added to your salary");
        String row = row("select agency_reference from osrati.leave where employee = ?", mother);
        sandbox.tell(
                "/control/leaves/" + row + "/change",
                Map.of("to", sandbox.today().plusDays(70).toString()));
        String changed = sandbox.message(mobile(mother), "Your employer has changed your maternity leave");
        Surfer surfer = new Surfer(country.portal());
        assertThat(surfer.follow(Sandbox.link(changed), id(mother)).text()).contains("Last day of the maternity leave");
        sandbox.tell("/control/leaves/" + row + "/cancellation", Map.of());
        String gone = sandbox.message(mobile(mother), "Your employer has taken back your maternity leave");
        assertThat(surfer.open(Sandbox.link(gone)).text()).doesNotContain("Last day of the maternity leave");

        String allowance = row("select agency_reference from osrati.child_allowance where employee = ?", father);
        sandbox.tell(
                "/control/child-allowances/" + allowance + "/end",
                Map.of("lastMonth", YearMonth.from(sandbox.today()).toString(), "reason", "EMPLOYMENT_ENDED"));
        String ended = sandbox.message(mobile(father), "Child allowance is paid to you for the last time for");
        Surfer his = new Surfer(country.portal());
        assertThat(his.follow(Sandbox.link(ended), id(father)).text()).contains("Last month of a child allowance");
        assertThat(his.open("/inbox").text()).contains("your employment in the federal government has ended");
    }

    private String row(String sql, JsonNode person) {
        return Country.awaiting().until(() -> country.kept(String.class, sql, id(person)), found -> !found.isEmpty());
    }

    /** A married couple nobody else knows, who work as two personas do. */
    private Couple couple(String husbandWorksAs, String wifeWorksAs) {
        Couple couple = Couple.fresh();
        sandbox.change(
                couple.husband(),
                Map.of("employment", sandbox.person(husbandWorksAs).path("employment")));
        sandbox.change(
                couple.wife(), Map.of("employment", sandbox.person(wifeWorksAs).path("employment")));
        return couple.sign();
    }

    private String bornOn(String mother, LocalDate day) {
        return Sandbox.stream(sandbox.tell("/control/births", Map.of("mother", mother, "bornAt", day + "T06:00:00Z"))
                        .path("notificationNumbers"))
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
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
