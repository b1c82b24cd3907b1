package ae.istibaq.core.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ae.istibaq.core.parameters.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackTests {

    private final WorkingDays workingDays = mock();
    private final Track track = new Track(workingDays, Clock.fixed(SampleApplications.NOW, ZoneId.of("Asia/Dubai")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT     | agreed:CURRENT paid:AHEAD submitted:AHEAD decided:AHEAD",
                "AGREED    | agreed:DONE paid:CURRENT submitted:AHEAD decided:AHEAD",
                "PAID      | agreed:DONE paid:DONE submitted:CURRENT decided:AHEAD",
                "SUBMITTED | agreed:DONE paid:DONE submitted:DONE decided:CURRENT",
                "APPROVED  | agreed:DONE paid:DONE submitted:DONE approved:DONE",
                "REFUSED   | agreed:DONE paid:DONE submitted:DONE refused:FAILED",
                "RETURNED  | agreed:DONE paid:DONE submitted:DONE returned:FAILED"
            })
    void showsWhereAServiceWithAFeeStands(State state, String stations) {
        assertThat(stations(SampleApplications.in(state, SampleApplications.withFee())))
                .isEqualTo(stations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGREED    | agreed:DONE submitted:CURRENT decided:AHEAD",
                "SUBMITTED | agreed:DONE submitted:DONE decided:CURRENT",
                "APPROVED  | agreed:DONE submitted:DONE approved:DONE"
            })
    void leavesThePaymentOutWhereNothingIsPaid(State state, String stations) {
        assertThat(stations(SampleApplications.in(state, SampleApplications.free())))
                .isEqualTo(stations);
    }

    @Test
    void saysOfAStoppedApplicationOnlyWhatHappened() {
        Application unpaid = SampleApplications.withFee();
        unpaid.agree();
        unpaid.cancelled("core.applications.reason.by-applicant", SampleApplications.NOW);
        assertThat(stations(unpaid)).isEqualTo("agreed:DONE cancelled:FAILED");

        Application paid = SampleApplications.in(State.PAID, SampleApplications.withFee());
        paid.cancelled("core.applications.reason.by-applicant", SampleApplications.NOW);
        assertThat(stations(paid)).isEqualTo("agreed:DONE cancelled:FAILED");

        Application withAgency = SampleApplications.in(State.SUBMITTED, SampleApplications.free());
        withAgency.cancelled("core.applications.reason.by-applicant", SampleApplications.NOW);
        assertThat(stations(withAgency)).isEqualTo("agreed:DONE submitted:DONE cancelled:FAILED");
    }

    @Test
    void countsHoursNearTheEndAndWorkingDaysBefore() {
        assertThat(left(Duration.ofHours(72).minusSeconds(1)))
                .extracting(Track.TimeLeft::unit, Track.TimeLeft::count)
                .containsExactly("core.applications.time.hours", 71L);
        when(workingDays.between(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 27)))
                .thenReturn(3);
        assertThat(left(Duration.ofHours(72)))
                .extracting(Track.TimeLeft::unit, Track.TimeLeft::count)
                .containsExactly("core.applications.time.working-days", 3L);
    }

    @Test
    void saysThatAnAgencyIsLateOnlyAfterTheMoment() {
        assertThat(left(Duration.ZERO).late()).isFalse();
        assertThat(left(Duration.ofSeconds(-1)).late()).isTrue();
    }

    @Test
    void countsNothingWhereNothingIsPromisedOrNobodyDecides() {
        when(workingDays.between(any(), any())).thenReturn(9);
        assertThat(track.timeLeft(SampleApplications.in(State.SUBMITTED, SampleApplications.free())))
                .isEmpty();
        assertThat(track.timeLeft(SampleApplications.in(State.AGREED, SampleApplications.free())))
                .isEmpty();
        Application decided = promised(SampleApplications.NOW.plus(Duration.ofHours(1)));
        decided.cancelled("core.applications.reason.by-applicant", SampleApplications.NOW);
        assertThat(track.timeLeft(decided)).isEmpty();
    }

    private Track.TimeLeft left(Duration until) {
        return track.timeLeft(promised(SampleApplications.NOW.plus(until))).orElseThrow();
    }

    private static Application promised(Instant end) {
        return SampleApplications.submit(SampleApplications.in(State.AGREED, SampleApplications.free()), end);
    }

    private String stations(Application application) {
        return String.join(
                " ",
                track.of(application).stream()
                        .map(station -> station.name() + ":" + station.progress())
                        .toList());
    }
}
