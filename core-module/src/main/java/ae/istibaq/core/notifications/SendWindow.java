package ae.istibaq.core.notifications;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.parameters.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The hours in which people may be disturbed: those of a public holiday before those of Ramadan, these before those of
 * the weekend, and else the usual ones. Which days these are may be told the day before.
 */
@Component
class SendWindow {

    private static final String USUAL = "core.notifications.window";
    private static final String CLOSED = "closed";

    /** How far ahead an opening is looked for: more days than any feast lasts. */
    private static final int DAYS_AHEAD = 30;

    private final Parameters parameters;
    private final WorkingDays workingDays;
    private final Clock clock;

    SendWindow(Parameters parameters, WorkingDays workingDays, Clock clock) {
        this.parameters = parameters;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** This moment if it lies in the window, else the window's next opening. */
    Instant opening() {
        return opening(clock.instant());
    }

    /** The first decent moment, now or later, that is not before another. */
    Instant opening(Instant notBefore) {
        Instant earliest = notBefore.isAfter(clock.instant()) ? notBefore : clock.instant();
        ZonedDateTime from = earliest.atZone(clock.getZone());
        return Stream.iterate(from, day -> day.toLocalDate().plusDays(1).atStartOfDay(clock.getZone()))
                .limit(DAYS_AHEAD)
                .flatMap(day -> opening(day).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The send window never opens"));
    }

    /** The first decent moment of a day from a moment of it on. */
    private Optional<Instant> opening(ZonedDateTime from) {
        return hours(from.toLocalDate()).stream()
                .filter(hours -> from.toLocalTime().isBefore(hours.to()))
                .findFirst()
                .map(hours -> (from.toLocalTime().isBefore(hours.from()) ? from.with(hours.from()) : from).toInstant());
    }

    private record Hours(LocalTime from, LocalTime to) {}

    /** The decent hours of a day, in order. */
    private List<Hours> hours(LocalDate day) {
        String written =
                own(day).orElseGet(() -> parameters.require(USUAL, day)).text();
        return written.equals(CLOSED)
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(span -> span.split("-", -1))
                        .map(span -> new Hours(LocalTime.parse(span[0].strip()), LocalTime.parse(span[1].strip())))
                        .toList();
    }

    private Optional<Parameter> own(LocalDate day) {
        Optional<Parameter> holiday = workingDays.isHoliday(day) ? find("holiday", day) : Optional.empty();
        Optional<Parameter> weekend = workingDays.isWeekend(day) ? find("weekend", day) : Optional.empty();
        // The rows of Ramadan hold in Ramadan only.
        return holiday.or(() -> find("ramadan", day)).or(() -> weekend);
    }

    private Optional<Parameter> find(String kind, LocalDate day) {
        return parameters.find(USUAL + "-" + kind, day).filter(Parameter::known);
    }
}
