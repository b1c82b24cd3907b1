package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Aed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.standard.expression.Fragment;

/** How dates, amounts and spans of time look on a page; the parts of web/parts ask it. */
@Component("shown")
class Shown {

    // ROOT keeps the digits western and the order as written, whatever the language of the page.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;
    private final MessageSource texts;

    Shown(Clock clock, MessageSource texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** Whether a part was given another part instead of a text. */
    public boolean isPart(@Nullable Object value) {
        return value instanceof Fragment;
    }

    /** The ids of what describes a field, for aria-describedby; null when nothing does. */
    public @Nullable String described(String field, @Nullable String hint, boolean wrong) {
        String ids = (hint == null ? "" : field + "-hint ") + (wrong ? field + "-wrong" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String dayOf(Instant moment) {
        return DAY.format(moment.atZone(clock.getZone()));
    }

    public String hourOf(Instant moment) {
        return HOUR.format(moment.atZone(clock.getZone()));
    }

    /** The day in the calendar of Umm al-Qura, for example 24 جمادى الأولى 1448 هـ. */
    public String hijri(LocalDate day, Locale locale) {
        HijrahDate hijri = HijrahDate.from(day);
        String month = texts.getMessage("web.hijri." + hijri.get(ChronoField.MONTH_OF_YEAR), null, locale);
        Object[] parts = {
            Integer.toString(hijri.get(ChronoField.DAY_OF_MONTH)), month, Integer.toString(hijri.get(ChronoField.YEAR))
        };
        return texts.getMessage("web.hijri.day", parts, locale);
    }

    /** Dirhams without the sign; fils only where there are any: 1,250 or 1,250.50. */
    public String dirhams(Aed amount) {
        String pattern = amount.fils() % 100 == 0 ? "%,.0f" : "%,.2f";
        return String.format(Locale.ROOT, pattern, amount.dirhams());
    }

    public boolean late(Instant due) {
        return clock.instant().isAfter(due);
    }

    /** What is left until a moment, or by how much it has passed, in words. */
    public String left(Instant due, Locale locale) {
        Duration left = Duration.between(clock.instant(), due);
        String way = left.isNegative() ? "web.time.late." : "web.time.left.";
        Duration span = left.abs();
        if (span.toHours() >= 48) {
            return texts.getMessage(way + "days", new Object[] {span.toDays()}, locale);
        }
        if (span.toMinutes() >= 60) {
            return texts.getMessage(way + "hours", new Object[] {span.toHours()}, locale);
        }
        return texts.getMessage(way + "minutes", new Object[] {Math.max(1, span.toMinutes())}, locale);
    }
}
