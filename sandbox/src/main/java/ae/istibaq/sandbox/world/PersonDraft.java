package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A person while being changed: copied from the one before, some facts set, made anew. */
final class PersonDraft {

    private final Person before;

    @Nullable String mobile;

    @Nullable String email;

    boolean alive;

    @Nullable LocalDate diedOn;

    @Nullable String language;

    MaritalStatus maritalStatus;
    List<String> spouses;

    @Nullable String father;

    @Nullable String mother;

    @Nullable String familyBook;

    boolean ofDetermination;

    @Nullable Residence residence;

    @Nullable Employment employment;

    boolean unableToWork;
    Estate estate;
    Benefits benefits;
    boolean diligent;

    private PersonDraft(Person person) {
        before = person;
        mobile = person.mobile();
        email = person.email();
        alive = person.alive();
        diedOn = person.diedOn();
        language = person.language();
        maritalStatus = person.maritalStatus();
        spouses = person.spouses();
        father = person.father();
        mother = person.mother();
        familyBook = person.familyBook();
        ofDetermination = person.ofDetermination();
        residence = person.residence();
        employment = person.employment();
        unableToWork = person.unableToWork();
        estate = person.estate();
        benefits = person.benefits();
        diligent = person.diligent();
    }

    static Person changed(Person person, Consumer<PersonDraft> change) {
        var draft = new PersonDraft(person);
        change.accept(draft);
        return draft.person();
    }

    private Person person() {
        return new Person(
                before.emiratesId(),
                before.nameAr(),
                before.nameEn(),
                before.birthDate(),
                before.sex(),
                before.nationality(),
                mobile,
                email,
                alive,
                diedOn,
                maritalStatus,
                before.emirate(),
                language,
                spouses,
                father,
                mother,
                familyBook,
                ofDetermination,
                residence,
                employment,
                unableToWork,
                estate,
                benefits,
                diligent);
    }
}
