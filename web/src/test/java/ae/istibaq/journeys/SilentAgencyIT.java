package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agencies that are silent, fail, talk nonsense, repeat themselves or come late: the case waits, says so, goes on. */
class SilentAgencyIT {

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();

    @AfterEach
    void heal() {
        sandbox.heal("fahr");
        sandbox.heal("icp");
    }

    @Test
    void waitsForASilentRegisterAndSaysSo() {
        Couple couple = Couple.fresh();
        sandbox.fault("fahr", "DOWN");
        couple.reachBook();
        couple.surfer().openUntil("/me", "We are still checking");
        String check = couple.surfer()
                .page()
                .document()
                .select("main a[href^=/checks/]")
                .attr("href");
        couple.surfer().openUntil(check, "The agency has not answered yet");
        assertThat(couple.surfer().text())
                .contains("These agencies have not answered yet", "The agency has not answered yet")
                .doesNotContain("Why not?", "Not met");
        assertThat(couple.count(Couple.NO_GRANT)).isZero();
        // What does not rest on the silent register is offered meanwhile.
        couple.sms(Couple.HOUSE);
        assertThat(couple.count(Couple.GRANT)).isZero();

        sandbox.heal("fahr");
        couple.sms(Couple.GRANT);
        assertThat(couple.follow(Couple.GRANT).text()).contains("Agree and apply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOWN", "ERRORS", "NONSENSE"})
    void keepsAnApplicationUntilItsAgencyTakesItIn(String fault) {
        Couple couple = Couple.fresh().sign().agree();
        sandbox.fault("icp", fault);
        couple.pay();
        awaitFailedIntake(couple);
        assertThat(couple.application("Paid").text())
                .contains("if it does not answer we keep trying by ourselves")
                .doesNotContain("The agency received the application");
        sandbox.heal("icp");
        couple.application("The agency received the application");
        couple.sms(Couple.RECEIVED);
        assertThat(couple.intakes()).isOne();
        assertThat(couple.captures()).isOne();
        assertThat(couple.count(Couple.RECEIVED)).isOne();
    }

    @Test
    void hearsADecisionThatComesTwiceOnce() {
        Couple couple = Couple.fresh().sign().agree().pay();
        sandbox.fault("icp", "DUPLICATE");
        couple.decide("APPROVED");
        assertOneBook(couple);
        sandbox.heal("icp");
        String letter = letters(couple);
        sandbox.tell("/control/events/" + letter + "/repetition", Map.of());
        assertOneBook(couple);
    }

    @Test
    void hearsALateDecision() {
        Couple couple = Couple.fresh().sign().agree().pay();
        couple.awaitState("SUBMITTED");
        sandbox.fault("icp", Map.of("mode", "LATE", "delayMillis", 2000));
        couple.decide("REFUSED");
        assertThat(couple.application("Not approved").text()).contains("The reason in the agency's own words");
        couple.sms("There is a decision on family book application " + couple.reference());
        assertThat(couple.documents("osrati.familybook.book")).isZero();
        assertThat(couple.count("There is a decision on family book application"))
                .isOne();
    }

    private void assertOneBook(Couple couple) {
        couple.sms(Couple.ISSUED);
        couple.sms(Couple.HOUSE);
        Country.awaiting().until(() -> settled(couple), waiting -> waiting == 0);
        assertThat(couple.documents("osrati.familybook.book")).isOne();
        assertThat(couple.count(Couple.ISSUED)).isOne();
        assertThat(couple.count(Couple.HOUSE)).isOne();
    }

    private long settled(Couple couple) {
        return letters(couple, "WAITING");
    }

    private long letters(Couple couple, String state) {
        return Sandbox.stream(sandbox.ask("/control/events"))
                .filter(letter ->
                        letter.path("data").path("reference").asString("").equals(couple.reference()))
                .filter(letter ->
                        letter.path("delivery").path("state").asString().equals(state))
                .count();
    }

    private String letters(Couple couple) {
        return Sandbox.stream(sandbox.ask("/control/events"))
                .filter(letter ->
                        letter.path("data").path("reference").asString("").equals(couple.reference()))
                .map(letter -> letter.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The portal has tried at least once and was not understood. */
    private void awaitFailedIntake(Couple couple) {
        Country.awaiting()
                .until(
                        () -> country.kept(
                                Long.class,
                                "select count(*) from core.scheduled_tasks s join core.application a"
                                        + " on s.task_instance = a.id::text where a.reference = ?"
                                        + " and s.task_name = 'applications.submit' and s.consecutive_failures > 0",
                                couple.reference()),
                        failed -> failed == 1);
    }
}
