package ae.istibaq.osrati.pregnancy;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicAppointment.Standing;
import ae.istibaq.osrati.pregnancy.Visit.Booked;
import ae.istibaq.osrati.pregnancy.Visit.Planned;
import ae.istibaq.testing.CoreTestApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class PregnancyPlanTests {

    private static final LocalDate LAST_PERIOD = LocalDate.of(2026, 10, 11);
    private static final LocalDate DUE = LocalDate.of(2027, 7, 18);

    private final PregnancyPlan plan;

    PregnancyPlanTests(@Autowired Parameters parameters) {
        plan = new PregnancyPlan(parameters);
    }

    @Test
    void countsTheDueDateFromTheLastPeriod() {
        assertThat(plan.dueDate(LAST_PERIOD)).isEqualTo(DUE);
    }

    @Test
    void suggestsEightVisits() {
        assertThat(plan.visits(DUE, List.of(), LAST_PERIOD))
                .containsExactly(
                        new Planned(12, LocalDate.of(2027, 1, 3)),
                        new Planned(20, LocalDate.of(2027, 2, 28)),
                        new Planned(26, LocalDate.of(2027, 4, 11)),
                        new Planned(30, LocalDate.of(2027, 5, 9)),
                        new Planned(34, LocalDate.of(2027, 6, 6)),
                        new Planned(36, LocalDate.of(2027, 6, 20)),
                        new Planned(38, LocalDate.of(2027, 7, 4)),
                        new Planned(40, DUE));
    }

    @Test
    void suggestsNothingThatIsPast() {
        assertThat(plan.visits(DUE, List.of(), LocalDate.of(2027, 5, 9)))
                .first()
                .isEqualTo(new Planned(30, LocalDate.of(2027, 5, 9)));
        assertThat(plan.visits(DUE, List.of(), DUE.plusDays(1))).isEmpty();
    }

    @Test
    void putsARealAppointmentInThePlaceOfTheNearestVisit() {
        ClinicAppointment booking = booking("EHS-2026-30000002", "2027-01-07T05:30:00Z");

        List<Visit> visits = plan.visits(DUE, List.of(booking), LocalDate.of(2026, 11, 24));

        assertThat(visits).hasSize(8).first().isEqualTo(new Booked(booking));
        assertThat(visits).noneMatch(visit -> visit instanceof Planned planned && planned.week() == 12);
    }

    @Test
    void suggestsAgainWhatIsNoLongerBooked() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        ClinicAppointment booking = booking("EHS-2026-30000002", "2027-01-07T05:30:00Z");

        assertThat(plan.visits(DUE, List.of(booking), today)).doesNotContain(new Planned(12, LocalDate.of(2027, 1, 3)));
        assertThat(plan.visits(DUE, List.of(), today)).contains(new Planned(12, LocalDate.of(2027, 1, 3)));
    }

    @Test
    void suggestsAgainWhatWasMissedWhileItIsTime() {
        ClinicAppointment missed = booking("EHS-2026-30000002", "2026-12-31T05:30:00Z", Standing.MISSED);

        assertThat(plan.visits(DUE, List.of(missed), LocalDate.of(2027, 1, 1)))
                .startsWith(new Booked(missed), new Planned(12, LocalDate.of(2027, 1, 3)));
        assertThat(plan.visits(DUE, List.of(missed), LocalDate.of(2027, 1, 4)))
                .doesNotContain(new Planned(12, LocalDate.of(2027, 1, 3)));
    }

    @Test
    void followsACorrectedDueDate() {
        assertThat(plan.visits(DUE.plusDays(9), List.of(), LAST_PERIOD))
                .first()
                .isEqualTo(new Planned(12, LocalDate.of(2027, 1, 12)));
    }

    /** Late in the evening in Greenwich it is already the next day in the Gulf. */
    @Test
    void countsTheDaysOfTheGulf() {
        ClinicAppointment booking = booking("EHS-2026-30000002", "2027-01-06T21:00:00Z");

        assertThat(booking.day()).isEqualTo("2027-01-07");
    }

    /** Whatever is booked: all of it is shown, in order, with at most the suggested visits beside it. */
    @Test
    void showsEveryBooking() {
        Random random = new Random(20270718);
        for (int i = 0; i < 500; i++) {
            List<ClinicAppointment> bookings = new ArrayList<>();
            int count = random.nextInt(12);
            for (int n = 0; n < count; n++) {
                Instant at = Instant.parse("2026-12-01T06:00:00Z").plus(random.nextInt(260), ChronoUnit.DAYS);
                bookings.add(booking("EHS-2026-3000%04d".formatted(n), at.toString()));
            }
            List<Visit> visits = plan.visits(DUE, bookings, LocalDate.of(2026, 12, 1));

            assertThat(visits).isSortedAccordingTo(Comparator.comparing(Visit::day));
            assertThat(visits.stream().filter(Booked.class::isInstance)).hasSize(count);
            assertThat(visits.stream().filter(Planned.class::isInstance))
                    .hasSizeBetween(8 - Math.min(count, 8), count == 0 ? 8 : 7);
        }
    }

    private static ClinicAppointment booking(String id, String startsAt) {
        return booking(id, startsAt, Standing.BOOKED);
    }

    private static ClinicAppointment booking(String id, String startsAt, Standing standing) {
        return new ClinicAppointment(
                id,
                new BilingualText("مركز المدينة الصحي", "Al Madina Health Centre"),
                Instant.parse(startsAt),
                standing);
    }
}
