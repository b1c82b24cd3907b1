package ae.istibaq.sandbox.pages;

import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages write days and moments: day first, in the country's zone, with western digits. */
public final class Moments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(SandboxClock.DUBAI);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Moments() {}

    public static String of(Instant moment) {
        return MOMENT.format(moment);
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
