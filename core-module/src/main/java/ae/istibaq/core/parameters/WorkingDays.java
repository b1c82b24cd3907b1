package ae.istibaq.core.parameters;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The federal calendar: which days are working days, and how they are counted. The day of the cause is day zero. */
@Component
public class WorkingDays {

    private final Parameters parameters;
    private final Recalled<Set<LocalDate>> holidays;

    WorkingDays(Parameters parameters, JdbcClient database, ParameterSettings settings) {
        this.parameters = parameters;
        this.holidays = new Recalled<>(
                () -> database.sql("select day from core.holiday").query(LocalDate.class).list().stream()
                        .collect(toUnmodifiableSet()),
                settings.recall());
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend(day).contains(day.getDayOfWeek()) && !holidays.get().contains(day);
    }

    /**
     * The day on which so many working days have passed.
     *
     * @param day day zero, itself never counted
     * @param workingDays how many; with zero the answer is the day itself
     */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards");
        }
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    /** How many working days lie after the first day, up to and with the last; zero if the last is not later. */
    public int between(LocalDate day, LocalDate last) {
        return (int) day.plusDays(1)
                .datesUntil(last.isAfter(day) ? last.plusDays(1) : day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private Set<DayOfWeek> weekend(LocalDate day) {
        return Arrays.stream(parameters.require("calendar.weekend", day).text().split(","))
                .map(DayOfWeek::valueOf)
                .collect(toUnmodifiableSet());
    }
}
