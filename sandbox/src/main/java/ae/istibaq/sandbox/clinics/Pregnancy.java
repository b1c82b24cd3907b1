package ae.istibaq.sandbox.clinics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pregnancy as its clinic has it and the event tells it.
 *
 * @param lastPeriod first day of the last period, where the due date comes from it
 * @param expectedChildren null while not known
 */
public record Pregnancy(
        String pregnancyNumber,
        String motherEmiratesId,
        FacilityName facility,
        LocalDate confirmedOn,
        LocalDate dueDate,
        Basis dueDateBasis,
        @Nullable LocalDate lastPeriod,
        @Nullable Integer expectedChildren) {

    private static final int DAYS = 280;

    /** Where the due date comes from. */
    public enum Basis {
        SCAN,
        LAST_PERIOD
    }

    /** How a pregnancy ends. */
    public enum End {
        BIRTH,
        LOSS,
        STILLBIRTH,
        OTHER
    }

    /** A pregnancy with its end, if it has ended. */
    public record Entry(
            Pregnancy pregnancy,
            @Nullable End end,
            @Nullable LocalDate endedOn) {

        public boolean open() {
            return end == null;
        }
    }

    static LocalDate due(LocalDate lastPeriod) {
        return lastPeriod.plusDays(DAYS);
    }

    /** The day on which so many weeks are completed. */
    LocalDate week(int weeks) {
        return dueDate.minusDays(DAYS).plusWeeks(weeks);
    }
}
