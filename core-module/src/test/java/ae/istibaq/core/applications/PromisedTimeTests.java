package ae.istibaq.core.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.parameters.Confidence;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.parameters.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisedTimeTests {

    private static final String TIME = "osrati.sample.time";
    private static final ServiceDefinition SERVICE = ServiceDefinition.of(
                    new ServiceKey("osrati.sample"), "icp", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
            .promised(TIME);

    private final Parameters parameters = mock();
    private final WorkingDays workingDays = mock();
    private final PromisedTime promise =
            new PromisedTime(parameters, workingDays, Clock.fixed(SampleApplications.NOW, ZoneId.of("Asia/Dubai")));

    @Test
    void countsHoursThroughWeekendsAndHolidays() {
        given("48", "hours");
        assertThat(promise.endsAt(SERVICE, Instant.parse("2026-11-27T10:15:30Z")))
                .contains(Instant.parse("2026-11-29T10:15:30Z"));
    }

    @Test
    void endsWorkingDaysWithTheLastSecondOfTheDayInTheGulf() {
        given("2", "working days");
        // The calendar knows the weekend and the national days; this test only that it is asked.
        when(workingDays.after(LocalDate.of(2026, 11, 27), 2)).thenReturn(LocalDate.of(2026, 12, 1));
        assertThat(promise.endsAt(SERVICE, Instant.parse("2026-11-27T10:15:30Z")))
                .contains(Instant.parse("2026-12-01T19:59:59Z"));
    }

    @Test
    void takesTheDayOfTheGulfAtNight() {
        given("1", "working days");
        when(workingDays.after(LocalDate.of(2026, 11, 25), 1)).thenReturn(LocalDate.of(2026, 11, 26));
        assertThat(promise.endsAt(SERVICE, Instant.parse("2026-11-24T20:00:00Z")))
                .contains(Instant.parse("2026-11-26T19:59:59Z"));
    }

    @Test
    void promisesNothingWhereTheAgencyHasToldNothing() {
        given(null, "hours");
        assertThat(promise.endsAt(SERVICE, SampleApplications.NOW)).isEmpty();
        assertThat(promise.endsAt(
                        ServiceDefinition.of(
                                new ServiceKey("osrati.sample"), "icp", ServiceKind.REMINDER, Criterion.TIME),
                        SampleApplications.NOW))
                .isEmpty();
    }

    @Test
    void refusesAUnitItCannotCount() {
        given("2", "moons");
        assertThatIllegalStateException().isThrownBy(() -> promise.endsAt(SERVICE, SampleApplications.NOW));
    }

    private void given(@Nullable String value, String unit) {
        Parameter told = new Parameter(TIME, value, unit, LocalDate.of(2022, 1, 1), null, "page", Confidence.A, null);
        when(parameters.find(eq(TIME), eq(LocalDate.of(2026, 11, 24)))).thenReturn(Optional.of(told));
    }
}
