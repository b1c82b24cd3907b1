package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.home.Homes;
import ae.istibaq.osrati.school.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On a child's line of life: that a seat is kept for it, and when it may begin. No zone is shown of a protected home. */
@Component
class SeatMoments implements Moments {

    private final Seats seats;
    private final Homes homes;
    private final People people;
    private final Parameters parameters;
    private final Clock clock;

    SeatMoments(Seats seats, Homes homes, People people, Parameters parameters, Clock clock) {
        this.seats = seats;
        this.homes = homes;
        this.people = people;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        PersonId child = people.keyOf(person);
        return seats.of(child).stream()
                .flatMap(seat -> Stream.concat(Stream.of(kept(child, seat)), begins(seat).stream()))
                .toList();
    }

    private Moment kept(PersonId child, Seat seat) {
        BilingualText zone = homes.isProtected(child) ? null : seat.zone();
        return new Moment(
                "seat-" + seat.reference(),
                zone == null ? "osrati.schoolseat.moment.kept" : "osrati.schoolseat.moment.kept-in-zone",
                zone == null
                        ? Map.of("schoolYear", seat.schoolYear())
                        : Map.of("schoolYear", seat.schoolYear(), "zone", zone),
                seat.reservedOn(),
                null,
                Moment.Kind.SERVICE,
                Moment.Standing.DONE,
                Matter.SCHOOL,
                "/applications/" + seat.reference(),
                null);
    }

    /** While it lies ahead, and the ministry has told when its years begin. */
    private Optional<Moment> begins(Seat seat) {
        SchoolYear year = SchoolYear.of(seat.schoolYear());
        return parameters
                .find("osrati.schoolseat.year-begins", year.ruleDay())
                .filter(Parameter::known)
                .map(begins -> MonthDay.parse("--" + begins.text()).atYear(year.begins()))
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(day -> new Moment(
                        "kindergarten-" + seat.reference(),
                        "osrati.schoolseat.moment.begins",
                        Map.of("schoolYear", seat.schoolYear()),
                        day,
                        null,
                        Moment.Kind.SERVICE,
                        Moment.Standing.COMING,
                        Matter.SCHOOL,
                        null,
                        null));
    }
}
