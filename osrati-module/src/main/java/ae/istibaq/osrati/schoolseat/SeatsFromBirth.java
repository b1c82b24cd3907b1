package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.people.ResidenceChanged;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.Later;
import ae.istibaq.osrati.birth.BirthAnnulled;
import ae.istibaq.osrati.birth.BirthCorrected;
import ae.istibaq.osrati.birth.ChildBorn;
import ae.istibaq.osrati.family.ChildKnown;
import ae.istibaq.osrati.school.SchoolAges;
import ae.istibaq.osrati.school.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says of each child below school age that a seat is due, and when what it rests on has changed. */
@Component
class SeatsFromBirth {

    private final SchoolAges ages;
    private final Births births;
    private final Family family;
    private final Seats seats;
    private final Later later;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SeatsFromBirth(
            SchoolAges ages,
            Births births,
            Family family,
            Seats seats,
            Later later,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.ages = ages;
        this.births = births;
        this.family = family;
        this.seats = seats;
        this.later = later;
        this.publisher = publisher;
        this.clock = clock;
    }

    @EventListener
    void on(ChildBorn born) {
        due(born).ifPresent(publisher::publishEvent);
    }

    @EventListener
    void on(ChildKnown known) {
        due(known.cause(), known.child(), null, known.birthDate(), known.roles())
                .ifPresent(publisher::publishEvent);
    }

    @EventListener
    void on(BirthCorrected corrected) {
        publisher.publishEvent(due(corrected.anew())
                .<Object>map(SeatCorrected::new)
                .orElseGet(
                        () -> new SeatNotDue(corrected.cause(), corrected.anew().child())));
    }

    @EventListener
    void on(BirthAnnulled annulled) {
        publisher.publishEvent(new SeatNotDue(annulled.cause(), births.child(annulled.matter(), null)));
    }

    /** Whether a seat lies elsewhere now must be asked of the register, so that it is a job. */
    @EventListener
    void on(ResidenceChanged changed) {
        Stream.concat(Stream.of(changed.person()), family.childrenOf(changed.person(), LocalDate.now(clock)).stream())
                .distinct()
                .forEach(child -> later.now(SeatZones.moveOf(child, changed.cause())));
    }

    @EventListener
    void on(PersonsJoined joined) {
        seats.join(joined.was(), joined.is());
    }

    private Optional<SeatDue> due(ChildBorn born) {
        return due(born.cause(), born.child(), born.notificationNumber(), born.birthDate(), born.roles());
    }

    private Optional<SeatDue> due(
            UUID cause,
            PersonId child,
            @Nullable String notification,
            LocalDate birthDate,
            Map<Role, EmiratesId> roles) {
        return ages.firstYearOf(birthDate)
                .filter(year -> LocalDate.now(clock).isBefore(year.ruleDay()))
                .map(SchoolYear::toString)
                .map(year -> new SeatDue(cause, child, notification, birthDate, year, roles));
    }
}
