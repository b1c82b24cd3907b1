package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Visits to a clinic, which are booked, moved and cancelled in both clinic systems by who may, and seen by nobody else. */
class PregnancyAppointmentsIT {

    private static final String CHOOSE = "Choose a time: Visit in week 12";
    private static final String BOOK = "Book this time";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();

    @AfterEach
    void heal() {
        sandbox.heal("ehs");
        sandbox.heal("skmca");
    }

    @Test
    void booksMovesAndCancelsAVisitOfHerPlan() {
        Couple couple = expecting("EHS");
        Surfer wife = at(couple.wife());
        String page = appointments(couple.wife());
        String slot = choosing(wife, page).getFirst();

        // A trembling finger.
        wife.tick("slot", List.of(slot)).pressInTabs(3, BOOK);
        wife.openUntil(page, "Booked");
        assertThat(open(couple.wife())).hasSize(1);
        assertThat(open(couple.wife()).getFirst().path("startsAt").asString()).isEqualTo(timeOf(slot));
        assertThat(wife.text()).doesNotContain(CHOOSE);
        remindedOn(couple.wife(), slot);

        String other = free(wife.open(link(wife.openUntil(page, "Move it"), "Move it")))
                .getLast();
        wife.tick("slot", List.of(other)).press("Move to this time");
        sandbox.message(couple.phoneOfWife(), "Your appointment at the clinic is now on");
        assertThat(open(couple.wife())).hasSize(1);
        remindedOn(couple.wife(), other);

        wife.openUntil(page, "Cancel the appointment").press("Cancel the appointment");
        wife.openUntil(page, CHOOSE);
        assertThat(open(couple.wife())).isEmpty();
        Country.awaiting().until(() -> reminders(couple.wife()).isEmpty());
    }

    @Test
    void saysThatSomebodyWasQuickerAndShowsWhatIsFreeNow() {
        Couple first = expecting("EHS");
        Couple second = expecting("EHS");
        Surfer quick = at(first.wife());
        Surfer slow = at(second.wife());
        String slot = choosing(quick, appointments(first.wife())).get(2);
        choosing(slow, appointments(second.wife()));

        quick.tick("slot", List.of(slot)).press(BOOK);
        slow.tick("slot", List.of(slot)).press(BOOK);
        assertThat(slow.page().status()).isEqualTo(422);
        assertThat(slow.text()).contains("Somebody has just taken this time");
        assertThat(free(slow)).isNotEmpty().doesNotContain(slot);
        assertThat(slow.press(BOOK).text()).contains("Choose one of the times.");
        slow.tick("slot", List.of(free(slow).get(2))).press(BOOK);
        slow.openUntil(appointments(second.wife()), "Booked");
        assertThat(open(second.wife())).hasSize(1);
    }

    @Test
    void keepsTheChoiceWhileTheClinicIsSilent() {
        Couple couple = expecting("EHS");
        Surfer wife = at(couple.wife());
        String page = appointments(couple.wife());
        String slot = choosing(wife, page).get(4);
        sandbox.fault("ehs", "DOWN");

        assertThat(wife.tick("slot", List.of(slot)).press(BOOK).text())
                .contains("The clinic does not answer at the moment. We have kept your choice")
                .doesNotContain(CHOOSE);
        sandbox.heal("ehs");
        sandbox.message(couple.phoneOfWife(), "The clinic has confirmed the appointment");
        assertThat(open(couple.wife())).hasSize(1);
        wife.openUntil(page, "Booked");
    }

    @Test
    void saysThatASilentClinicShowsNoTimes() {
        Couple couple = expecting("EHS");
        Surfer wife = at(couple.wife());
        String times = link(wife.openUntil(appointments(couple.wife()), CHOOSE), CHOOSE);
        sandbox.fault("ehs", "DOWN");
        assertThat(wife.open(times).text())
                .contains("we can't show its free times")
                .doesNotContain(BOOK);
    }

    @Test
    void asksTheHospitalWhichConfirmsLater() {
        Couple couple = expecting("SKMCA");
        Surfer wife = at(couple.wife());
        String page = appointments(couple.wife());
        String slot = choosing(wife, page).getFirst();
        assertThat(wife.tick("slot", List.of(slot)).press(BOOK).text())
                .contains("Asked for, the clinic will confirm")
                .doesNotContain("Cancel the appointment");
        String id = open(couple.wife()).getFirst().path("appointmentId").asString();

        sandbox.tell("/control/appointments/" + id + "/confirmation", Map.of());
        sandbox.message(couple.phoneOfWife(), "The clinic has confirmed the appointment");
        String other = free(wife.open(link(wife.openUntil(page, "Move it"), "Move it")))
                .getLast();
        assertThat(wife.tick("slot", List.of(other)).press("Move to this time").text())
                .contains("Move asked for, the clinic will confirm");
        sandbox.tell("/control/appointments/" + id + "/confirmation", Map.of());
        sandbox.message(couple.phoneOfWife(), "Your appointment at the clinic is now on");
        remindedOn(couple.wife(), other);

        // Thought better of it before the hospital answered.
        String third = free(wife.open(link(wife.openUntil(page, "Move it"), "Move it")))
                .getFirst();
        wife.tick("slot", List.of(third)).press("Move to this time");
        sandbox.tell("/control/appointments/" + id + "/cancellation", Map.of("by", "PATIENT"));
        wife.openUntil(page, CHOOSE);
    }

    @Test
    void tellsHerAWhileLaterThatTheClinicCalledOffAVisit() {
        Couple couple = expecting("EHS");
        Couple bereft = expecting("EHS");
        String first = booked(couple.wife(), 20);
        String second = booked(bereft.wife(), 20);
        for (String id : List.of(first, second)) {
            sandbox.tell("/control/appointments/" + id + "/cancellation", Map.of("by", "FACILITY"));
        }
        sandbox.tell("/control/pregnancies/" + pregnancyOf(bereft.wife()) + "/end", Map.of("kind", "LOSS"));
        sandbox.live(sandbox.today().plusDays(1).atTime(11, 0));
        assertThat(sandbox.message(couple.phoneOfWife(), "The clinic has called off your appointment"))
                .contains("Choose another time");
        assertThat(sandbox.phone(bereft.phoneOfWife())).noneMatch(text -> text.contains("called off"));
        at(couple.wife()).openUntil(appointments(couple.wife()), CHOOSE);
    }

    @Test
    void showsWhatWasKeptAndMissedToHerAlone() {
        Couple couple = expecting("EHS");
        Surfer wife = at(couple.wife());
        String page = appointments(couple.wife());
        String own = page.replace("/appointments", "");
        String kept = booked(couple.wife(), 15);
        String missed = booked(couple.wife(), 40);
        wife.openUntil(page, "Cancel the appointment");
        String feed = feed(wife);
        assertThat(wife.open(feed).text()).contains("SUMMARY", "Appointment at the clinic", "LOCATION:Musheirif");
        Surfer husband = at(couple.husband());
        assertThat(husband.open(feed(husband)).text()).doesNotContain("clinic");
        assertThat(husband.status(page)).isEqualTo(404);
        assertThat(husband.status(page + "/times")).isEqualTo(404);

        sandbox.tell("/control/appointments/" + kept + "/attendance", Map.of());
        sandbox.tell("/control/appointments/" + missed + "/absence", Map.of());
        wife.openUntil(page, "You were there");
        wife.openUntil(page, "Missed");
        assertThat(wife.open(own).text()).contains("Appointment at the clinic: missed");
        assertThat(sandbox.phone(couple.phone())).noneMatch(text -> text.contains("clinic"));
    }

    /** Whatever she has asked for is forgotten with the pregnancy, and not a word follows. */
    @Test
    void saysNothingOfAWishOnceThePregnancyIsOver() {
        Couple couple = expecting("SKMCA");
        Surfer wife = at(couple.wife());
        String slot = choosing(wife, appointments(couple.wife())).getFirst();
        wife.tick("slot", List.of(slot)).press(BOOK);
        String number = pregnancyOf(couple.wife());
        List<String> before = sandbox.phone(couple.phoneOfWife());

        sandbox.tell("/control/pregnancies/" + number + "/end", Map.of("kind", "LOSS"));
        wife.openUntil(appointments(couple.wife()), "Nothing to book now");
        assertThat(country.kept(
                        Long.class, "select count(*) from osrati.appointment_wish where asked_by = ?", couple.wife()))
                .isZero();
        assertThat(sandbox.phone(couple.phoneOfWife())).hasSameSizeAs(before);
    }

    @Test
    void tellsHerOnceThatHerPlanHasChanged() {
        Couple couple = expecting("EHS");
        int before = sandbox.phone(couple.phoneOfWife()).size();
        LocalDate due = sandbox.today().plusDays(200);

        sandbox.tell(
                "/control/pregnancies/" + pregnancyOf(couple.wife()) + "/correction",
                Map.of("dueDate", due.toString()));
        sandbox.message(couple.phoneOfWife(), "Your clinic reckons the days otherwise now");
        assertThat(sandbox.phone(couple.phoneOfWife())).hasSize(before + 1);
    }

    /** In words that tell nobody else what it was. */
    @Test
    void takesBackAPregnancyThatWasToldOfTheWrongWoman() {
        Couple wrong = expecting("EHS");
        Couple right = Couple.fresh().sign();
        booked(wrong.wife(), 30);
        Surfer wife = at(wrong.wife());
        wife.openUntil(appointments(wrong.wife()), "Move it");

        sandbox.tell(
                "/control/pregnancies/" + pregnancyOf(wrong.wife()) + "/correction", Map.of("mother", right.wife()));
        String told = sandbox.message(wrong.phoneOfWife(), "A clinic has corrected an entry");
        assertThat(told).doesNotContain("pregnan", "birth");
        sandbox.message(right.phoneOfWife(), "The plan of your visits and appointments");
        assertThat(wife.open(appointments(wrong.wife())).text()).contains("Nothing to book now");
        assertThat(wife.open("/inbox").text()).contains("nothing of it is left on your page");
        assertThat(reminders(wrong.wife())).isEmpty();
        assertThat(sandbox.phone(wrong.phone())).noneMatch(text -> text.contains("entry"));
    }

    /** Either parent may, since both decide of the child's health. */
    @Test
    void booksAVaccinationForAChild() {
        Couple couple = Couple.fresh().sign();
        LocalDate born = sandbox.today().minusDays(2);
        sandbox.tell("/control/births", Map.of("mother", couple.wife(), "bornAt", born + "T06:00:00Z"));
        String child = Country.awaiting()
                .until(
                        () -> country.kept(
                                String.class,
                                "select subject::text from core.journey where ? = any (persons) and subject is not null"
                                        + " limit 1",
                                couple.husband()),
                        found -> !found.isEmpty());
        Surfer father = at(couple.husband());
        String page = "/osrati/people/" + child + "/appointments";
        String choose = "Choose a time: Vaccination at birth";
        List<String> free = free(father.open(link(father.openUntil(page, choose), choose)));
        father.tick("slot", List.of(free.getFirst())).press(BOOK);
        father.openUntil(page, "Vaccination appointment");
        assertThat(father.text()).contains("Booked", "Cancel the appointment");

        Surfer mother = at(couple.wife());
        assertThat(mother.open(feed(mother)).text())
                .contains("Vaccination appointment", "Vaccination at birth", "Two-month vaccination");
        assertThat(mother.open("/osrati/people/" + child).text()).contains("Vaccination appointment");
        assertThat(at(Couple.fresh().wife()).status(page)).isEqualTo(404);
        mother.openUntil(page, "Cancel the appointment").press("Cancel the appointment");
        mother.openUntil(page, choose);
    }

    @Test
    void looksWellEverywhere() {
        Couple couple = expecting("EHS");
        booked(couple.wife(), 90);
        try (Browser browser = Browser.start(country.portal())) {
            Visitor visitor = new Visitor(browser);
            String page = appointments(couple.wife());
            visitor.onPhone().followAs(country.portal() + page, couple.wife());
            Country.awaiting()
                    .until(() -> browser.open(page, Language.EN).text().contains("Move it"));
            browser.everywhere("appointments", page);
            Surfer wife = at(couple.wife());
            String times = link(wife.open(page), CHOOSE);
            browser.everywhere("appointment-times", times);
            visitor.onPhone();
            browser.open(times, Language.AR);
            browser.press("حجز هذا الوقت");
            assertThat(browser.text()).contains("يرجى اختيار أحد الأوقات");
            browser.lookAtFailure("appointment-times-wrong");
            sandbox.fault("ehs", "DOWN");
            browser.everywhere("appointment-times-silent", times);
        }
    }

    private Couple expecting(String clinic) {
        Couple couple = Couple.fresh().sign();
        sandbox.tell("/control/pregnancies", Map.of("mother", couple.wife(), "clinic", clinic));
        sandbox.message(couple.phoneOfWife(), "The plan of your visits and appointments");
        return couple;
    }

    private String pregnancyOf(String mother) {
        return country.kept(String.class, "select number from osrati.pregnancy_plan where mother = ?", mother);
    }

    private Surfer at(String person) {
        return new Surfer(country.portal()).follow("/me", person);
    }

    private String appointments(String person) {
        return "/osrati/people/"
                + country.kept(String.class, "select id::text from core.person where emirates_id = ?", person)
                + "/appointments";
    }

    /** Opens the free times of the visit in week twelve; gives them. */
    private static List<String> choosing(Surfer wife, String page) {
        return free(wife.open(link(wife.openUntil(page, CHOOSE), CHOOSE)));
    }

    private static List<String> free(Surfer surfer) {
        List<String> slots = surfer.boxes("slot", false);
        assertThat(slots).as(surfer.text()).isNotEmpty().doesNotHaveDuplicates();
        return slots;
    }

    private static String link(Surfer surfer, String text) {
        return surfer.page().document().select("a").stream()
                .filter(link -> link.text().equals(text))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link " + text + ": " + surfer.text()));
    }

    private String feed(Surfer surfer) {
        surfer.open("/osrati/calendar-feed").pressButton("form[action='/osrati/calendar-feed'] button", Map.of());
        return surfer.text().replaceAll("(?s).*(/calendar/[A-Za-z0-9_-]+\\.ics).*", "$1");
    }

    /** The clinic books a visit by itself; gives its number. */
    private String booked(String mother, int days) {
        return sandbox.tell(
                        "/control/appointments",
                        Map.of(
                                "patient",
                                mother,
                                "kind",
                                "ANTENATAL",
                                "day",
                                sandbox.today().plusDays(days).toString()))
                .path("appointmentId")
                .asString();
    }

    private static String timeOf(String slot) {
        return slot.substring(slot.indexOf('@') + 1);
    }

    /** What a clinic holds for a person and is not over. */
    private List<JsonNode> open(String person) {
        return Sandbox.stream(sandbox.ask("/control/appointments"))
                .filter(each ->
                        each.path("patient").path("emiratesId").asString().equals(person))
                .filter(each -> List.of("REQUESTED", "BOOKED")
                        .contains(each.path("status").asString()))
                .toList();
    }

    /** Three days before and one day before. */
    private void remindedOn(String mother, String slot) {
        LocalDate day = java.time.Instant.parse(timeOf(slot))
                .atZone(java.time.ZoneId.of("Asia/Dubai"))
                .toLocalDate();
        Country.awaiting().until(() -> reminders(mother), List.of(day.minusDays(3), day.minusDays(1))::equals);
    }

    private List<LocalDate> reminders(String mother) {
        return country.database()
                .sql("select m.due_on from core.milestone m join core.journey j on j.id = m.journey"
                        + " where j.bundle = 'osrati.pregnancy' and not m.reached and ? = any (j.persons) order by 1")
                .param(mother)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }
}
