package ae.istibaq.web.pages;

import ae.istibaq.core.shared.Aed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.standard.expression.Fragment;

/** How dates, amounts and spans of time look on a page; the parts of web/parts ask it. */
@Component("shown")
class Shown {

    // ROOT keeps the digits western and the order as written, whatever the language of the page.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    // What a text isolates, and what looks like a reference: A-7K3M9-QWX02, AJM-2026-0012345.
    private static final Pattern REFERENCE =
            Pattern.compile("\u2066([^\u2069]{1,32})\u2069|\\b[A-Z]{1,5}(?:-[A-Z0-9]{4,10}){1,3}\\b");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;
    private final MessageSource texts;

    Shown(Clock clock, MessageSource texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** How a value is shown: as the part it is, as a text, or as a text in pieces, which few are. */
    public String how(@Nullable Object value) {
        if (value instanceof Fragment) {
            return "part";
        }
        return value != null && REFERENCE.matcher(value.toString()).find() ? "pieces" : "text";
    }

    /**
     * One stretch of a text.
     *
     * @param whole whether it must stay together and be read from left to right, as a number of an application
     */
    record Piece(String text, boolean whole) {}

    /** A text in stretches, so that the numbers and references in it are neither torn at a hyphen nor turned round. */
    public List<Piece> pieces(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        List<Piece> pieces = new ArrayList<>();
        Matcher number = REFERENCE.matcher(text);
        int end = 0;
        while (number.find()) {
            if (number.start() > end) {
                pieces.add(new Piece(text.substring(end, number.start()), false));
            }
            pieces.add(new Piece(number.group(1) == null ? number.group() : number.group(1), true));
            end = number.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    /** A figure as it is stored, with commas between its thousands. */
    public String figure(String stored) {
        return stored.matches("\\d{4,15}") ? String.format(Locale.ROOT, "%,d", Long.parseLong(stored)) : stored;
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
