package ae.istibaq.core.notifications;

import ae.istibaq.core.parameters.Parameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The hours in which people may be disturbed. */
@Component
class SendWindow {

    private static final String PARAMETER = "core.notifications.window";

    private final Parameters parameters;
    private final Clock clock;

    SendWindow(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** This moment if it lies in the window, else the window's next opening. */
    Instant opening() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        Hours today = hours(now.toLocalDate());
        if (now.toLocalTime().isBefore(today.from())) {
            return now.with(today.from()).toInstant();
        }
        if (now.toLocalTime().isBefore(today.to())) {
            return now.toInstant();
        }
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        return tomorrow.atTime(hours(tomorrow).from()).atZone(clock.getZone()).toInstant();
    }

    private record Hours(LocalTime from, LocalTime to) {}

    private Hours hours(LocalDate day) {
        String[] written = parameters.require(PARAMETER, day).text().split("-", -1);
        return new Hours(LocalTime.parse(written[0]), LocalTime.parse(written[1]));
    }
}
