package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.ApplicationStopped;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.osrati.schoolregistration.SchoolPlaces.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Receives what the ministry decides of registrations; a place brings a notice of it to whoever may see. */
@Configuration
class SchoolRegistrationEvents {

    private final Applications applications;
    private final SchoolPlaces places;
    private final Documents documents;
    private final People people;
    private final Clock clock;

    SchoolRegistrationEvents(
            Applications applications, SchoolPlaces places, Documents documents, People people, Clock clock) {
        this.applications = applications;
        this.places = places;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    record School(String code, String nameAr, String nameEn) {

        BilingualText name() {
            return new BilingualText(nameAr, nameEn);
        }
    }

    /** @param school null where there is no place */
    record Decided(
            String agencyReference,
            String reference,
            State outcome,
            Instant decidedAt,
            String schoolYear,
            String grade,
            @Nullable School school,
            @Nullable String reasonCode,
            @Nullable String reasonAr,
            @Nullable String reasonEn) {

        Decision decision(ReceivedEvent<Decided> event) {
            BilingualText reason = reasonAr == null && reasonEn == null ? null : new BilingualText(reasonAr, reasonEn);
            return new Decision(reference, outcome, reasonCode, reason, event.id());
        }
    }

    @Bean
    EventReceiver<Decided> schoolRegistrationDecided() {
        return EventReceiver.of(
                new EventType<>("ae.moe.registration.decided", "moe", Decided.class),
                event -> applications
                        .decide(event.data().decision(event))
                        .filter(application -> application.state() == State.APPROVED)
                        .ifPresent(application -> place(application, event)));
    }

    @EventListener
    void on(PersonsJoined joined) {
        places.join(joined.was(), joined.is());
    }

    /** The ministry has taken back a place: the notice of it is in force no more. */
    @EventListener
    void on(ApplicationStopped stopped) {
        places.takeBack(stopped.application())
                .ifPresent(place -> documents.withdrawCausedBy(
                        place.cause(), "osrati.schoolregistration.reason.taken-back", stopped.cause()));
    }

    private void place(Application application, ReceivedEvent<Decided> event) {
        Decided told = event.data();
        PersonId child = people.keyOf(Objects.requireNonNull(application.subject()));
        BilingualText school = Objects.requireNonNull(told.school()).name();
        LocalDate day = LocalDate.ofInstant(told.decidedAt(), clock.getZone());
        places.keep(new Place(told.reference(), application.id(), child, told.schoolYear(), school, day, event.id()));
        documents.issue(NewDocument.of(
                child,
                Matter.SCHOOL,
                "osrati.schoolregistration.place",
                told.agencyReference(),
                "moe",
                day,
                "osrati/schoolregistration/pages/place-pdf",
                printed(child, told, school),
                event.id()));
    }

    private Map<String, Object> printed(PersonId child, Decided told, BilingualText school) {
        Map<String, Object> printed = new HashMap<>();
        printed.put("school", written(school));
        printed.put("schoolYear", told.schoolYear());
        printed.put("grade", told.grade());
        people.find(child).map(KnownPerson::name).ifPresent(name -> printed.put("child", written(name)));
        return printed;
    }

    private static Map<String, String> written(BilingualText text) {
        return Map.of("ar", Objects.requireNonNullElse(text.ar(), ""), "en", Objects.requireNonNullElse(text.en(), ""));
    }
}
