package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.DeathTakenBack;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonDied;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.familybook.FamilyBookWrittenAnew;
import ae.istibaq.osrati.marriage.DivorceAnnulled;
import ae.istibaq.osrati.marriage.DivorceRegistered;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of divorces and deaths, for which a book is to be written anew, and of books that were. */
@Component
class Partings {

    private static final String AFTER = "osrati.familybookupdate.ask-after";

    private final Parameters parameters;
    private final People people;
    private final Family family;
    private final Journeys journeys;
    private final Applications applications;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Partings(
            Parameters parameters,
            People people,
            Family family,
            Journeys journeys,
            Applications applications,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.parameters = parameters;
        this.people = people;
        this.family = family;
        this.journeys = journeys;
        this.applications = applications;
        this.publisher = publisher;
        this.clock = clock;
    }

    @EventListener
    void on(DivorceRegistered divorce) {
        publisher.publishEvent(new FamilyParted(
                divorce.cause(),
                FamilyParted.By.DIVORCE,
                divorce.divorceNumber(),
                divorce.husband(),
                people.idOf(divorce.wife()),
                askOn()));
    }

    @EventListener
    void on(DivorceAnnulled none) {
        publisher.publishEvent(new PartingTakenBack(none.cause(), FamilyParted.afterDivorce(none.divorceNumber())));
    }

    /** The register's own entry changes the book, not a hospital's notice. */
    @EventListener
    void on(PersonDied died) {
        String entry = died.entryNumber();
        if (entry != null) {
            husbandOrFather(died)
                    .ifPresent(head -> publisher.publishEvent(new FamilyParted(
                            died.cause(), FamilyParted.By.DEATH, entry, head, died.person(), askOn())));
        }
    }

    @EventListener
    void on(DeathTakenBack none) {
        publisher.publishEvent(new PartingTakenBack(none.cause(), FamilyParted.afterDeath(none.person())));
    }

    private LocalDate askOn() {
        LocalDate today = LocalDate.now(clock);
        return today.plusDays(parameters.require(AFTER, today).number());
    }

    /** Who heads the book of a wife or a child; where a hospital told first, those bereaved are no longer named. */
    private Optional<EmiratesId> husbandOrFather(PersonDied died) {
        LocalDate today = LocalDate.now(clock);
        PersonId dead = died.person();
        LocalDate day = people.find(dead).map(KnownPerson::diedOn).orElse(today);
        return Stream.of(died.bereaved(), family.spousesOf(dead, day.minusDays(1)), family.toldParentsOf(dead))
                .flatMap(Collection::stream)
                .flatMap(one -> people.find(one).stream())
                .filter(one -> one.sex() != Sex.FEMALE && one.aliveOn(today))
                .flatMap(one -> Optional.ofNullable(one.emiratesId()).stream())
                .findFirst();
    }

    /** Where the authority wrote the book by itself there is nothing left to ask for. */
    @EventListener
    void on(FamilyBookWrittenAnew book) {
        String reference = book.reference();
        if (reference != null) {
            applications.decide(new Decision(reference, State.APPROVED, null, null, book.cause()));
        } else if (book.afterLeaving()) {
            journeys.of(book.head()).stream()
                    .filter(journey -> journey.begunBy().equals(FamilyParted.class.getName()))
                    .forEach(journey -> journeys.happened(journey.id(), FamilyBookUpdate.WRITTEN));
        }
    }
}
