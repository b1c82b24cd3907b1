package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.web.browser.Browser;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A seat in the government schools, kept from birth, kept anew when things change, and given back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolSeatIT {

    private static final String SERVICE = "osrati.schoolseat";
    private static final String KEPT = "A government school seat is kept for your child for ";
    private static final String GIVEN_BACK = "What your child's school seat rests on has changed";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void keepsASeatFromBirthAndTellsBothParents() {
        Couple couple = Couple.fresh().sign();
        String birth = born(couple, sandbox.today());
        String seat = reserved(couple);

        // Counted on 31 December: four years old in the year after the fourth birthday's.
        int year = sandbox.today().getYear() + 4;
        assertThat(couple.sms(KEPT)).contains(year + "-" + (year + 1));
        String link = Sandbox.link(sandbox.message(couple.phoneOfWife(), KEPT));
        assertThat(sent(seat).path("zoneCode").asString()).startsWith("AJM-");
        assertThat(sent(seat).path("child").path("notificationNumber").asString())
                .isEqualTo(birth);

        Surfer mother = new Surfer(country.portal());
        assertThat(mother.follow(link, couple.wife()).text())
                .contains("A seat is kept in the government schools for " + year + "-" + (year + 1))
                .contains("area; the school is chosen at registration", "Kindergarten is expected to begin");
        Couple strangers = Couple.fresh();
        assertThat(new Surfer(country.portal())
                        .follow("/me", strangers.wife())
                        .status(mother.page().address().getPath()))
                .isEqualTo(404);
        visitor.asNobody().onPhone().followAs(link, couple.wife());
        browser.everywhere("child-with-school-seat", mother.page().address().getPath());
        browser.everywhere("application-school-seat", "/applications/" + seat);
    }

    @Test
    void keepsItAnewWhenTheDayOfBirthOrTheHomeChanges() {
        Couple couple = Couple.fresh().sign();
        LocalDate born = sandbox.today();
        String birth = born(couple, born);
        String first = reserved(couple);

        LocalDate corrected = LocalDate.of(born.getYear() - 1, 12, 30);
        sandbox.tell("/control/births/" + birth + "/correction", Map.of("bornAt", corrected + "T06:00:00Z"));
        couple.sms(GIVEN_BACK);
        String second = reserved(couple);
        assertThat(second).isNotEqualTo(first);
        assertThat(sandbox.standing(first)).isEqualTo("CANCELLED");
        assertThat(sent(second).path("schoolYear").asString()).startsWith(corrected.getYear() + 4 + "-");

        String zone = sent(second).path("zoneCode").asString();
        String other = zone.equals("AJM-07") ? "AJM-08" : "AJM-07";
        sandbox.tell("/control/residences", Map.of("person", couple.husband(), "zone", other));
        Country.awaiting().until(() -> sandbox.standing(second), "CANCELLED"::equals);
        String third = reserved(couple);
        assertThat(sent(third).path("zoneCode").asString()).isEqualTo(other);
    }

    @Test
    void givesItBackWithoutAWordWhereThereIsNoChild() {
        Couple couple = Couple.fresh().sign();
        String birth = born(couple, sandbox.today());
        String seat = reserved(couple);
        couple.sms(KEPT);

        sandbox.tell("/control/births/" + birth + "/annulment", Map.of("reasonCode", "ERROR_OF_ENTRY"));
        Country.awaiting().until(() -> sandbox.standing(seat), "CANCELLED"::equals);
        country.application(SERVICE, couple.husband(), "CANCELLED");
        assertThat(couple.count(GIVEN_BACK)).isZero();
    }

    @Test
    void givesItBackWithoutAWordWhenTheChildDies() {
        Couple couple = Couple.fresh().sign();
        String birth = born(couple, sandbox.today());
        String seat = reserved(couple);
        couple.sms(KEPT);

        sandbox.tell("/control/deaths", Map.of("person", birth));
        Country.awaiting().until(() -> sandbox.standing(seat), "CANCELLED"::equals);
        country.application(SERVICE, couple.husband(), "CANCELLED");
        assertThat(couple.count(GIVEN_BACK)).isZero();
        assertThat(sandbox.mails(couple.email()).toString()).doesNotContain("The former seat was given back");
    }

    private String born(Couple couple, LocalDate day) {
        return sandbox.tell("/control/births", Map.of("mother", couple.wife(), "bornAt", day + "T02:00:00Z"))
                .path("notificationNumbers")
                .path(0)
                .asString();
    }

    /** Waits until the portal has asked for a seat, and lets the ministry keep it. */
    private String reserved(Couple couple) {
        String reference = country.application(SERVICE, couple.husband(), "SUBMITTED");
        sandbox.decide("SCHOOL_SEAT", reference, "APPROVED");
        Country.awaiting()
                .until(
                        () -> country.kept(
                                String.class, "select state from core.application where reference = ?", reference),
                        "APPROVED"::equals);
        return reference;
    }

    private JsonNode sent(String reference) {
        return Sandbox.stream(sandbox.ask("/control/applications"))
                .filter(intake -> intake.path("reference").asString().equals(reference))
                .findFirst()
                .orElseThrow()
                .path("content");
    }
}
