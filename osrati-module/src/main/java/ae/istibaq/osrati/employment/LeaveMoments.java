package ae.istibaq.osrati.employment;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The first and the last day of one's own leave on one's line of life; nobody else reads of it there. */
@Component
class LeaveMoments implements Moments {

    private final KnownLeaves leaves;
    private final People people;
    private final Clock clock;

    LeaveMoments(KnownLeaves leaves, People people, Clock clock) {
        this.leaves = leaves;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        return person.equals(people.idOf(viewer))
                ? leaves.of(viewer).stream().flatMap(this::moments).toList()
                : List.of();
    }

    private Stream<Moment> moments(Leave leave) {
        return leave.days().isEmpty()
                ? Stream.of(moment(leave, "begins", leave.from()), moment(leave, "ends", leave.to()))
                : leave.days().stream().map(day -> moment(leave, "day", day));
    }

    private Moment moment(Leave leave, String what, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        String kind = leave.kind().name().toLowerCase(Locale.ROOT);
        return Moment.of(
                "leave-" + leave.agencyReference() + "-" + day,
                "osrati.employment.moment." + kind + "-" + what,
                day,
                Moment.Kind.SERVICE,
                day.isBefore(today)
                        ? Moment.Standing.DONE
                        : day.equals(today) ? Moment.Standing.NOW : Moment.Standing.COMING,
                Matter.CALENDAR);
    }
}
