package ae.istibaq.osrati.pregnancy;

import ae.istibaq.osrati.appointment.ClinicAppointment;
import java.time.LocalDate;

/** One line of the plan. */
sealed interface Visit {

    LocalDate day();

    /**
     * Not booked yet.
     *
     * @param week of the pregnancy, whose first day the day is
     */
    record Planned(int week, LocalDate day) implements Visit {

        String key() {
            return "visit-" + week;
        }
    }

    /** Booked: what the clinic says counts. */
    record Booked(ClinicAppointment appointment) implements Visit {

        @Override
        public LocalDate day() {
            return appointment.day();
        }
    }
}
