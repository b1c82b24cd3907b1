package ae.istibaq.core.applications;

import ae.istibaq.core.parameters.WorkingDays;
import ae.istibaq.core.shared.Aed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The stations of an application, which of them it is at, and how much of the agency's time is left. */
@Component
class Track {

    private final WorkingDays workingDays;
    private final Clock clock;

    Track(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** How far a station is. */
    enum Progress {
        DONE,
        CURRENT,
        AHEAD,
        FAILED
    }

    /**
     * One station.
     *
     * @param name message key, below core.applications.station
     */
    record Station(String name, Progress progress) {}

    /**
     * What is left of a promise.
     *
     * @param late whether the promised moment has passed
     * @param unit message key with one argument, the count
     */
    record TimeLeft(boolean late, String unit, long count, Instant promisedBy) {}

    List<Station> of(Application application) {
        List<String> names = new ArrayList<>(List.of(application.byLaw() ? "by-law" : "agreed"));
        // A stopped application shows no station it never reached.
        boolean stoppedBefore = application.state() == State.CANCELLED
                && application.submittedAt().isEmpty();
        if (application.fee().compareTo(Aed.ZERO) > 0 && !stoppedBefore) {
            names.add("paid");
        }
        if (!stoppedBefore) {
            names.add("submitted");
        }
        names.add(
                switch (application.state()) {
                    case APPROVED -> "approved";
                    case REFUSED -> "refused";
                    case RETURNED -> "returned";
                    case CANCELLED -> "cancelled";
                    default -> "decided";
                });
        int reached = reached(application, names);
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            stations.add(new Station(names.get(i), progress(i, reached, application.state(), names.size() - 1)));
        }
        return stations;
    }

    private static int reached(Application application, List<String> names) {
        return switch (application.state()) {
            case DRAFT -> -1;
            case AGREED -> 0;
            case PAID -> names.indexOf("paid");
            case SUBMITTED -> names.indexOf("submitted");
            case APPROVED, REFUSED, RETURNED, CANCELLED -> names.size() - 1;
        };
    }

    private static Progress progress(int index, int reached, State state, int last) {
        if (index == last && reached == last) {
            return state == State.APPROVED ? Progress.DONE : Progress.FAILED;
        }
        return index <= reached ? Progress.DONE : index == reached + 1 ? Progress.CURRENT : Progress.AHEAD;
    }

    /** What is left of the agency's promise while it decides; empty before and after. */
    Optional<TimeLeft> timeLeft(Application application) {
        if (application.state() != State.SUBMITTED) {
            return Optional.empty();
        }
        return application.promisedBy().map(end -> {
            Duration left = Duration.between(clock.instant(), end);
            if (left.isNegative()) {
                return new TimeLeft(true, "core.applications.time.late", 0, end);
            }
            if (left.compareTo(Duration.ofDays(3)) < 0) {
                return new TimeLeft(false, "core.applications.time.hours", left.toHours(), end);
            }
            LocalDate today = LocalDate.now(clock);
            LocalDate last = LocalDate.ofInstant(end, clock.getZone());
            return new TimeLeft(false, "core.applications.time.working-days", workingDays.between(today, last), end);
        });
    }
}
