package ae.istibaq.osrati.pregnancy;

import java.time.LocalDate;

/** One line of the plan. */
sealed interface Visit {

    LocalDate day();

    /**
     * Not booked yet.
     *
     * @param week of the pregnancy, whose first day the day is
     */
    record Planned(int week, LocalDate day) implements Visit {}

    /** Booked: what the clinic says counts. */
    record Booked(Booking booking) implements Visit {

        @Override
        public LocalDate day() {
            return booking.day();
        }
    }
}
