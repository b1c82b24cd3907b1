package ae.istibaq.core.proactivity;

import ae.istibaq.core.eligibility.OpenDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months in which days can be chosen, drawn by the server so that they need no script.
 *
 * @param most how many days may be chosen
 * @param weekdays from Monday on, as the working week begins
 */
record DayPicker(int most, List<Weekday> weekdays, List<Page> months) {

    private static final int WEEK = 7;

    /** @param brief one letter or two */
    record Weekday(String brief, String name) {}

    /**
     * One month.
     *
     * @param name with its year
     * @param weeks of seven cells each, null where the day is of another month
     * @param shown whether it lies open at first: the first month, and each in which something is chosen
     */
    record Page(String name, List<List<@Nullable Cell>> weeks, boolean shown) {}

    /**
     * One day.
     *
     * @param value as it is sent
     * @param open whether it can be chosen
     */
    record Cell(int number, String value, boolean open, boolean chosen) {}

    static DayPicker of(OpenDays open, Set<String> chosen, Locale locale) {
        List<Page> months = new ArrayList<>();
        List<YearMonth> all =
                open.days().stream().map(YearMonth::from).distinct().sorted().toList();
        for (YearMonth month : all) {
            List<List<@Nullable Cell>> weeks = weeks(month, open, chosen);
            boolean picked = weeks.stream().flatMap(List::stream).anyMatch(cell -> cell != null && cell.chosen());
            months.add(new Page(
                    month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear(),
                    weeks,
                    months.isEmpty() || picked));
        }
        List<Weekday> weekdays = Stream.of(DayOfWeek.values())
                .map(day -> new Weekday(
                        day.getDisplayName(TextStyle.NARROW_STANDALONE, locale),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
        return new DayPicker(open.most(), weekdays, months);
    }

    private static List<List<@Nullable Cell>> weeks(YearMonth month, OpenDays open, Set<String> chosen) {
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusDays(WEEK)) {
            List<@Nullable Cell> week = new ArrayList<>();
            for (LocalDate day = start; day.isBefore(start.plusDays(WEEK)); day = day.plusDays(1)) {
                week.add(
                        YearMonth.from(day).equals(month)
                                ? new Cell(
                                        day.getDayOfMonth(),
                                        day.toString(),
                                        open.days().contains(day),
                                        chosen.contains(day.toString()))
                                : null);
            }
            weeks.add(week);
        }
        return weeks;
    }
}
