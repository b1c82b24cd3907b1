package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicAppointment.Standing;
import ae.istibaq.osrati.pregnancy.Visit.Booked;
import ae.istibaq.osrati.pregnancy.Visit.Planned;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The visits of a pregnancy, counted back from the due date. They are a suggestion: each real appointment comes in the place
 * of the suggested visit nearest to it.
 */
@Component
class PregnancyPlan {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Parameters parameters;

    PregnancyPlan(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The due date where the clinic tells only the first day of the last period. */
    LocalDate dueDate(LocalDate lastPeriod) {
        return lastPeriod.plusDays(length(lastPeriod));
    }

    /**
     * Appointments of any day and suggested visits from today on, in order; one that was missed takes no visit's place.
     *
     * @param bookings the woman's, without cancelled ones
     */
    List<Visit> visits(LocalDate dueDate, Collection<ClinicAppointment> bookings, LocalDate today) {
        List<Planned> planned = planned(dueDate);
        Set<Planned> replaced = new HashSet<>();
        bookings.stream()
                .filter(booking -> booking.standing() != Standing.MISSED)
                .forEach(booking -> planned.stream()
                        .min(Comparator.comparingLong(visit -> distance(visit, booking)))
                        .ifPresent(replaced::add));
        Stream<Visit> open = planned.stream()
                .filter(visit -> !replaced.contains(visit) && !visit.day().isBefore(today))
                .map(visit -> visit);
        return Stream.concat(open, bookings.stream().map(Booked::new))
                .sorted(Comparator.comparing(Visit::day))
                .toList();
    }

    private List<Planned> planned(LocalDate dueDate) {
        LocalDate begin = dueDate.minusDays(length(dueDate));
        return Arrays.stream(text("osrati.pregnancy.visit-weeks", begin).split(","))
                .map(Integer::valueOf)
                .map(week -> new Planned(week, begin.plusDays((long) week * DAYS_OF_A_WEEK)))
                .toList();
    }

    private static long distance(Planned visit, ClinicAppointment booking) {
        return Math.abs(visit.day().toEpochDay() - booking.day().toEpochDay());
    }

    private long length(LocalDate day) {
        return parameters.require("osrati.pregnancy.length", day).number();
    }

    private String text(String key, LocalDate day) {
        return parameters.require(key, day).text();
    }
}
