package ae.istibaq.core.parameters;

import static java.util.stream.Collectors.toUnmodifiableSet;

import ae.istibaq.core.shared.BilingualText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The federal calendar: which days are working days, and how they are counted. The day of the cause is day zero. */
@Component
public class WorkingDays {

    private final Parameters parameters;
    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;
    private final Recalled<Set<LocalDate>> holidays;

    WorkingDays(
            Parameters parameters,
            JdbcClient database,
            ApplicationEventPublisher publisher,
            ParameterSettings settings) {
        this.parameters = parameters;
        this.database = database;
        this.publisher = publisher;
        this.holidays = new Recalled<>(
                () -> database.sql("select day from core.holiday").query(LocalDate.class).list().stream()
                        .collect(toUnmodifiableSet()),
                settings.recall());
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    public boolean isWeekend(LocalDate day) {
        return weekend(day).contains(day.getDayOfWeek());
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.get().contains(day);
    }

    /** A day was made a public holiday, also the day before it; what was promised in working days moves along. */
    @Transactional
    public void announce(LocalDate day, BilingualText name, String source) {
        change(database.sql("""
                        insert into core.holiday (day, name_ar, name_en, source, confirmed) values (?, ?, ?, ?, true)
                        on conflict (day) do update set name_ar = excluded.name_ar, name_en = excluded.name_en,
                            source = excluded.source, confirmed = true""").params(Arrays.asList(day, name.ar(), name.en(), source)));
    }

    /** A day that was forecast or announced is no public holiday. */
    @Transactional
    public void callOff(LocalDate day) {
        change(database.sql("delete from core.holiday where day = ?").param(day));
    }

    private void change(JdbcClient.StatementSpec statement) {
        if (statement.update() > 0) {
            holidays.forget();
            publisher.publishEvent(new HolidaysChanged());
        }
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
