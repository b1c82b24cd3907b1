package ae.istibaq.core.proactivity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A length of time as bundles say it; in months the day of the month is kept, or clamped. */
public sealed interface Span permits Deadline.Days, Span.Of {

    int count();

    ChronoUnit unit();

    record Of(int count, ChronoUnit unit) implements Span {}

    static Span weeks(int count) {
        return new Of(count, ChronoUnit.WEEKS);
    }

    static Span months(int count) {
        return new Of(count, ChronoUnit.MONTHS);
    }

    static Span years(int count) {
        return new Of(count, ChronoUnit.YEARS);
    }

    default LocalDate after(LocalDate day) {
        return day.plus(count(), unit());
    }

    default LocalDate before(LocalDate day) {
        return day.minus(count(), unit());
    }

    /** Such as 2m or 14d, for keys. */
    default String key() {
        return count() + unit().name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
