package ae.istibaq.sandbox.schools;

import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.Routine;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registration windows: the two of the past that are known, and those announced since the story began. */
@Component
public class Windows implements Routine {

    private static final List<Window> KNOWN = List.of(
            new Window("MOE-2025-10000001", "2025-2026", LocalDate.of(2025, 2, 10), LocalDate.of(2025, 3, 7)),
            new Window("MOE-2026-10000001", "2026-2027", LocalDate.of(2026, 2, 9), LocalDate.of(2026, 3, 6)));
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int LENGTH = 25;

    private final Shelf<Window> windows;
    private final Store store;
    private final SandboxClock clock;
    private final ByItself byItself;
    private final Outbox outbox;

    Windows(Store store, SandboxClock clock, ByItself byItself, Outbox outbox) {
        this.windows = store.shelf("school-windows", Window.class);
        this.store = store;
        this.clock = clock;
        this.byItself = byItself;
        this.outbox = outbox;
    }

    /** @throws NotPossible when it ends before it begins */
    public AgencyEvent announce(String schoolYear, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new NotPossible("A window ends after it begins");
        }
        var event = store.together(() -> {
            var number = windows.find(schoolYear)
                    .map(Window::windowNumber)
                    .orElseGet(() -> References.fresh("MOE", clock, taken -> false));
            var window = new Window(number, schoolYear, from, to);
            windows.put(schoolYear, window);
            return outbox.write(EventType.WINDOW_ANNOUNCED, number, window);
        });
        outbox.dispatch(event);
        return event;
    }

    /** Oldest first. */
    public List<Window> all() {
        var list = new ArrayList<Window>();
        KNOWN.stream()
                .filter(known -> windows.find(known.schoolYear()).isEmpty())
                .forEach(list::add);
        list.addAll(windows.all());
        return list;
    }

    boolean isOpen(String schoolYear) {
        return all().stream()
                .anyMatch(window -> window.schoolYear().equals(schoolYear) && window.isOpen(clock.today()));
    }

    /** While the country goes on by itself, the window of a year is announced each 10 January at ten. */
    @Override
    public Optional<Instant> next() {
        return byItself.isOn()
                ? Optional.of(announcementOf(nextYear())
                        .atTime(MORNING)
                        .atZone(SandboxClock.DUBAI)
                        .toInstant())
                : Optional.empty();
    }

    @Override
    public void act() {
        int year = nextYear();
        var from = LocalDate.of(year, 2, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        announce(schoolYear(year), from, from.plusDays(LENGTH));
    }

    private int nextYear() {
        int year = clock.today().getYear();
        boolean announced =
                all().stream().anyMatch(window -> window.schoolYear().equals(schoolYear(year)));
        return announced || clock.today().isAfter(LocalDate.of(year, 3, 1)) ? year + 1 : year;
    }

    private static LocalDate announcementOf(int year) {
        return LocalDate.of(year, 1, 10);
    }

    static String schoolYear(int begins) {
        return begins + "-" + (begins + 1);
    }
}
