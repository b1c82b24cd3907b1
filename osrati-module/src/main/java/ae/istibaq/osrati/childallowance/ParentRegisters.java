package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.FamilyLookUp;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.Person;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonUnknown;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.childallowance.AllowanceAuthority.Allowances;
import ae.istibaq.osrati.childallowance.AllowanceAuthority.PersonLookup;
import ae.istibaq.osrati.childallowance.Parents.Employee;
import ae.istibaq.osrati.childallowance.Parents.Father;
import ae.istibaq.osrati.childallowance.PensionRegister.Pension;
import ae.istibaq.osrati.employment.Post;
import ae.istibaq.osrati.employment.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the registers how it stands with a child's parents. */
@Component
class ParentRegisters {

    static final String PURPOSE = "osrati.childallowance.purpose";

    private final People people;
    private final Family family;
    private final FamilyLookUp lookUp;
    private final Posts posts;
    private final PensionRegister pensions;
    private final AllowanceAuthority allowances;
    private final Clock clock;

    ParentRegisters(
            People people, Family family, FamilyLookUp lookUp, Posts posts, Connectors connectors, Clock clock) {
        this.people = people;
        this.family = family;
        this.lookUp = lookUp;
        this.posts = posts;
        this.pensions = connectors.connect("gpssa", PensionRegister.class);
        this.allowances = connectors.connect("fahr", AllowanceAuthority.class);
        this.clock = clock;
    }

    /** @throws AgencyUnavailable while a register does not answer */
    Parents of(Situation situation) {
        EmiratesId mother = situation.has("MOTHER") ? situation.role("MOTHER") : null;
        if (!situation.has("FATHER")) {
            return new Parents(
                    new Father(false, false, false, Employee.NONE),
                    mother == null ? Employee.NONE : employee(mother, situation),
                    false);
        }
        EmiratesId father = situation.role("FATHER");
        boolean alive = person(father, situation).filter(Person::alive).isPresent();
        return new Parents(
                new Father(
                        true,
                        alive,
                        alive && ableToWork(father, situation),
                        alive ? employee(father, situation) : Employee.NONE),
                mother == null ? Employee.NONE : employee(mother, situation),
                mother != null && alive && divorced(father, mother, situation));
    }

    /** Whether somebody is paid an allowance for the child already. */
    boolean paid(Situation situation) {
        String notification = situation.told("notificationNumber");
        EmiratesId parent = situation.person();
        Answer<Allowances> answer = Exchanges.about(
                parent, PURPOSE, situation.cause(), () -> allowances.allowances(new PersonLookup(parent.digits())));
        Allowances told = answer.record();
        return told != null
                && told.allowances().stream()
                        .filter(allowance -> allowance.lastMonth() == null)
                        .anyMatch(allowance ->
                                notification.equals(allowance.child().notificationNumber()));
    }

    private Optional<Person> person(EmiratesId id, Situation situation) {
        try {
            return Optional.of(people.lookUp(id, situation.cause()));
        } catch (PersonUnknown notHeld) {
            return Optional.empty();
        }
    }

    private Employee employee(EmiratesId id, Situation situation) {
        Optional<Person> person = person(id, situation);
        if (person.filter(Person::alive).isEmpty()) {
            return Employee.NONE;
        }
        Optional<Post> post = posts.of(id, PURPOSE, situation.cause());
        return new Employee(person.get().citizen(), post.filter(Post::federal).isPresent());
    }

    private boolean ableToWork(EmiratesId father, Situation situation) {
        Answer<Pension> answer = Exchanges.about(
                father, PURPOSE, situation.cause(), () -> pensions.pension(new PersonLookup(father.digits())));
        Pension told = answer.record();
        return told == null || !told.unableToWork();
    }

    /** Whether the register knows no marriage of the two today, though it knows them both. */
    private boolean divorced(EmiratesId father, EmiratesId mother, Situation situation) {
        lookUp.refresh(father, situation.cause());
        PersonId husband = people.idOf(father);
        return !family.spousesOf(husband, LocalDate.now(clock)).contains(people.idOf(mother));
    }
}
