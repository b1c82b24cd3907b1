package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.People;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.osrati.familybook.FamilyBookWrittenAnew;
import ae.istibaq.osrati.marriage.DivorceAnnulled;
import ae.istibaq.osrati.marriage.DivorceRegistered;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of divorces, for which a book is to be written anew, and of books that were. */
@Component
class Partings {

    private static final String AFTER = "osrati.familybookupdate.ask-after";

    private final Parameters parameters;
    private final People people;
    private final Journeys journeys;
    private final Applications applications;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Partings(
            Parameters parameters,
            People people,
            Journeys journeys,
            Applications applications,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.parameters = parameters;
        this.people = people;
        this.journeys = journeys;
        this.applications = applications;
        this.publisher = publisher;
        this.clock = clock;
    }

    @EventListener
    void on(DivorceRegistered divorce) {
        LocalDate today = LocalDate.now(clock);
        publisher.publishEvent(new FamilyParted(
                divorce.cause(),
                divorce.divorceNumber(),
                divorce.husband(),
                people.idOf(divorce.wife()),
                today.plusDays(parameters.require(AFTER, today).number())));
    }

    @EventListener
    void on(DivorceAnnulled none) {
        publisher.publishEvent(new PartingTakenBack(none.cause(), none.divorceNumber()));
    }

    /** Where the authority wrote the book by itself there is nothing left to ask for. */
    @EventListener
    void on(FamilyBookWrittenAnew book) {
        String reference = book.reference();
        if (reference != null) {
            applications.decide(new Decision(reference, State.APPROVED, null, null, book.cause()));
        } else if (book.afterDivorce()) {
            journeys.of(book.head()).stream()
                    .filter(journey -> journey.begunBy().equals(FamilyParted.class.getName()))
                    .forEach(journey -> journeys.happened(journey.id(), FamilyBookUpdate.WRITTEN));
        }
    }
}
