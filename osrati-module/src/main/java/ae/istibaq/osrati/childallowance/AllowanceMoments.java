package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The first and the last month of an allowance on the line of life of the parent who is paid; nobody else reads of it. */
@Component
class AllowanceMoments implements Moments {

    private final PaidAllowances paid;
    private final People people;
    private final Clock clock;

    AllowanceMoments(PaidAllowances paid, People people, Clock clock) {
        this.paid = paid;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        return person.equals(people.idOf(viewer))
                ? paid.of(viewer).stream().flatMap(this::moments).toList()
                : List.of();
    }

    private Stream<Moment> moments(PaidAllowance allowance) {
        YearMonth last = allowance.last();
        Moment begins = moment(allowance, "begins", allowance.from().atDay(1));
        return last == null ? Stream.of(begins) : Stream.of(begins, moment(allowance, "ends", last.atEndOfMonth()));
    }

    private Moment moment(PaidAllowance allowance, String what, LocalDate day) {
        return Moment.of(
                "allowance-" + allowance.agencyReference() + "-" + what,
                "osrati.childallowance.moment." + what,
                day,
                Moment.Kind.SERVICE,
                day.isAfter(LocalDate.now(clock)) ? Moment.Standing.COMING : Moment.Standing.DONE,
                Matter.BENEFITS);
    }
}
