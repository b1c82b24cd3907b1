package ae.istibaq.osrati.birth;

import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a born child a person of its family and says that it was born; takes it back where it was told wrongly. */
@Component
class BirthRegister {

    /** Nobody knows the parents, so nobody can be offered anything. */
    static final String FOUNDLING = "osrati.birth.rule.foundling";

    private final BirthNotifications notifications;
    private final Births births;
    private final Family family;
    private final People people;
    private final Documents documents;
    private final Tasks tasks;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    BirthRegister(
            BirthNotifications notifications,
            Births births,
            Family family,
            People people,
            Documents documents,
            Tasks tasks,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.notifications = notifications;
        this.births = births;
        this.family = family;
        this.people = people;
        this.documents = documents;
        this.tasks = tasks;
        this.publisher = publisher;
        this.clock = clock;
    }

    void notified(String clinic, ReceivedEvent<BirthData> event) {
        if (event.data().alive()) {
            begin(keep(clinic, event), event);
        }
        // A stillbirth begins nothing here: the end of the pregnancy is told to the mother, in words of its own.
    }

    void corrected(String clinic, ReceivedEvent<BirthData> event) {
        String number = event.data().notificationNumber();
        notifications.find(number).ifPresent(old -> family.annul(old.causes().getLast(), event.id()));
        if (!event.data().alive()) {
            publisher.publishEvent(new BirthAnnulled(event.id(), number));
            notifications.annul(number, LocalDate.now(clock));
            return;
        }
        ChildBorn anew = keep(clinic, event);
        if (event.data().foundling()) {
            publisher.publishEvent(new BirthAnnulled(event.id(), number));
            tasks.ask(FOUNDLING, number, event.id());
        } else {
            publisher.publishEvent(new BirthCorrected(anew));
        }
    }

    void annulled(ReceivedEvent<BirthData.Annulled> event) {
        String number = event.data().notificationNumber();
        notifications.find(number).ifPresent(old -> {
            old.causes()
                    .forEach(cause -> documents.withdrawCausedBy(cause, "osrati.birth.reason.annulled", event.id()));
            family.annul(old.causes().getLast(), event.id());
        });
        notifications.annul(number, event.data().annulledOn());
        publisher.publishEvent(new BirthAnnulled(event.id(), number));
    }

    private void begin(ChildBorn born, ReceivedEvent<BirthData> event) {
        if (event.data().foundling()) {
            tasks.ask(FOUNDLING, born.notificationNumber(), event.id());
        } else {
            publisher.publishEvent(born);
        }
    }

    private ChildBorn keep(String clinic, ReceivedEvent<BirthData> event) {
        BirthData data = event.data();
        LocalDate day = LocalDate.ofInstant(data.bornAt(), clock.getZone());
        Told told = new Told(clinic, event.id());
        notifications.keep(clinic, day, event);
        PersonId child = births.born(data.notificationNumber(), data.bornAt(), data.sex(), told);
        Map<Role, EmiratesId> parents = parents(data);
        parents.forEach((role, parent) -> {
            births.parent(parent, role == Role.MOTHER ? Sex.FEMALE : Sex.MALE);
            family.relate(Tie.of(people.idOf(parent), RelationKind.PARENT_OF, child, day), told);
        });
        return new ChildBorn(
                event.id(),
                data.notificationNumber(),
                child,
                day,
                data.sex(),
                data.multiple().count() > 1 ? data.multiple().order() : 0,
                data.deliveryNumber(),
                data.place() != BirthData.Place.ABROAD,
                parents,
                data.gestationalWeeks());
    }

    private static Map<Role, EmiratesId> parents(BirthData data) {
        Map<Role, EmiratesId> parents = new EnumMap<>(Role.class);
        if (data.fatherEmiratesId() != null) {
            parents.put(Role.FATHER, EmiratesId.of(data.fatherEmiratesId()));
        }
        if (data.motherEmiratesId() != null) {
            parents.put(Role.MOTHER, EmiratesId.of(data.motherEmiratesId()));
        }
        return parents;
    }
}
