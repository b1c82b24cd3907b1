package ae.istibaq.osrati.growth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All windows of one child, earliest first. */
record GrowthSchedule(List<Window> windows) {

    GrowthSchedule {
        windows = windows.stream()
                .sorted(Comparator.comparing(Window::opensOn).thenComparing(Window::months))
                .toList();
    }

    /**
     * The window that is open, or opens next.
     *
     * @param filled age of the last form that was handed in; zero where none was
     * @param repeatOn when the ministry wants to hear again; null where it doesn't, or has
     */
    Optional<Window> next(LocalDate today, int filled, @Nullable LocalDate repeatOn) {
        Optional<Window> regular = windows.stream()
                .filter(window -> window.months() > filled && !today.isAfter(window.closesOn()))
                .findFirst();
        if (repeatOn == null
                || regular.filter(window -> !repeatOn.isBefore(window.opensOn()))
                        .isPresent()) {
            return regular;
        }
        return repeated(repeatOn, regular)
                .filter(window -> !today.isAfter(window.closesOn()))
                .or(() -> regular);
    }

    /** The form of the age the child has reached by then, until the next one opens. */
    private Optional<Window> repeated(LocalDate on, Optional<Window> regular) {
        return windows.stream()
                .filter(window -> !window.opensOn().isAfter(on))
                .max(Comparator.comparing(Window::months))
                .map(reached -> {
                    long days = ChronoUnit.DAYS.between(reached.opensOn(), reached.closesOn());
                    LocalDate closes = on.plusDays(days);
                    LocalDate last = regular.map(window -> window.opensOn().minusDays(1))
                            .filter(before -> before.isBefore(closes))
                            .orElse(closes);
                    return new Window(reached.months(), on, last);
                });
    }
}
