package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.proactivity.Samples.Born;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StartServiceTests extends EngineTest {

    private final Born birth = Born.to(Map.of(Role.FATHER, FATHER, Role.MOTHER, MOTHER));

    @Test
    void appliesByItselfForWhoIsEntitledAndTellsOfTheDecision() {
        happens(birth);
        Application application = applicationsOf(FATHER).getFirst();
        assertThat(application.service()).isEqualTo(Samples.ALLOWANCE);
        assertThat(application.byLaw()).isTrue();
        assertThat(application.state()).isEqualTo(State.SUBMITTED);
        assertThat(world.received).hasSize(1);
        assertThat(told()).noneMatch(each -> each.contains("osrati.allowance"));

        transaction.executeWithoutResult(status -> applications.decide(
                new Decision(application.reference(), State.APPROVED, null, null, UUID.randomUUID())));
        assertThat(told()).contains("father osrati.allowance.notice.approved");
    }

    @Test
    void tellsWhyNotWhereTheRegistersSayNo() {
        world.entitled.put(Samples.ALLOWANCE, false);
        happens(birth);
        assertThat(applicationsOf(FATHER)).isEmpty();
        assertThat(told()).contains("father osrati.allowance.notice.not-eligible");
    }

    @Test
    void appliesOnceHoweverOftenTheBirthIsTold() {
        happens(birth);
        happens(birth);
        assertThat(applicationsOf(FATHER)).hasSize(1);
        assertThat(world.submissions).hasValue(1);
    }

    @Test
    void appliesOnceWhenTheCheckDiesBeforeItsCommit() {
        world.listenerFails = true;
        happens(birth);
        assertThat(applicationsOf(FATHER)).hasSizeLessThan(2);
        itIs(today().atTime(12, 0).atZone(java.time.ZoneId.of("Asia/Dubai")).toInstant());
        doJobs();
        assertThat(applicationsOf(FATHER)).hasSize(1);
        assertThat(world.received).hasSize(1);
        assertThat(offers()).containsExactlyInAnyOrder("father osrati.documents OPEN", "mother osrati.leave OPEN");
    }

    @Test
    void isTakenInOnceWhenTheAgencysAnswerIsLost() {
        world.answersLost = 2;
        happens(birth);
        assertThat(applicationsOf(FATHER).getFirst().state()).isEqualTo(State.AGREED);
        for (int i = 1; i <= 3; i++) {
            itIs(java.time.Instant.parse("2026-11-24T06:00:00Z").plus(Duration.ofMinutes(10L * i)));
            doJobs();
        }
        assertThat(world.submissions).hasValue(3);
        assertThat(world.received).hasSize(1);
        assertThat(applicationsOf(FATHER))
                .singleElement()
                .extracting(Application::state)
                .isEqualTo(State.SUBMITTED);
    }
}
