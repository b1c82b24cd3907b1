package ae.istibaq.osrati.birth;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.name;
import static ae.istibaq.core.eligibility.FactKey.text;

import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.Person;
import ae.istibaq.core.people.PersonUnknown;
import ae.istibaq.core.shared.BilingualText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the registers say of a newborn and its parents, for every service that rests on a birth. */
@Component
public class ChildFacts {

    public static final FactKey<String> NOTIFICATION_NUMBER = text("osrati.birth.fact.notification-number");
    public static final FactKey<LocalDate> BIRTH_DATE = date("osrati.birth.fact.birth-date");
    public static final FactKey<BilingualText> FACILITY = name("osrati.birth.fact.facility");
    /** Lives and has no Emirates ID yet. */
    public static final FactKey<Boolean> TO_REGISTER = flag("osrati.birth.fact.to-register");

    public static final FactKey<BilingualText> FATHER_NAME = name("osrati.birth.fact.father-name");
    public static final FactKey<BilingualText> MOTHER_NAME = name("osrati.birth.fact.mother-name");
    /** Of the father; of the mother where no father is known. */
    public static final FactKey<Boolean> PARENT_CITIZEN = flag("osrati.birth.fact.parent-citizen");

    private final People people;
    private final BirthNotifications notifications;
    private final Clock clock;

    ChildFacts(People people, BirthNotifications notifications, Clock clock) {
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Begins the facts of a case with the birth, the child and its parents. */
    public Facts gather(Situation situation) {
        Facts facts = new Facts();
        notifications.find(situation.told("notificationNumber")).ifPresent(told -> {
            facts.known(NOTIFICATION_NUMBER, told.number(), told.agency(), told.toldAt())
                    .known(BIRTH_DATE, told.bornOn(), told.agency(), told.toldAt());
            if (told.facility() != null) {
                facts.known(FACILITY, told.facility(), told.agency(), told.toldAt());
            }
        });
        Optional<KnownPerson> child = people.find(situation.whose());
        facts.known(
                TO_REGISTER,
                child.map(found -> found.emiratesId() == null && found.aliveOn(LocalDate.now(clock))),
                "icp",
                clock.instant());
        boolean father = situation.has("FATHER");
        parent(facts, situation, "FATHER", FATHER_NAME, father);
        parent(facts, situation, "MOTHER", MOTHER_NAME, !father);
        return facts;
    }

    private void parent(
            Facts facts, Situation situation, String role, FactKey<BilingualText> nameKey, boolean decisive) {
        if (!situation.has(role)) {
            return;
        }
        List<FactKey<?>> promised = decisive ? List.of(nameKey, PARENT_CITIZEN) : List.of(nameKey);
        facts.ask("icp", promised, () -> {
            Optional<Person> parent = person(situation, role);
            Instant asOf = parent.map(Person::asOf).orElseGet(clock::instant);
            facts.known(nameKey, parent.map(Person::name), "icp", asOf);
            if (decisive) {
                facts.known(PARENT_CITIZEN, parent.map(Person::citizen), "icp", asOf);
            }
        });
    }

    private Optional<Person> person(Situation situation, String role) {
        try {
            return Optional.of(people.lookUp(situation.role(role), situation.cause()));
        } catch (PersonUnknown notHeld) {
            return Optional.empty();
        }
    }
}
