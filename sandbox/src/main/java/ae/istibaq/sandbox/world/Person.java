package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything the registers of the country know about one person. Which agency may tell what is the agencies' matter.
 *
 * @param emiratesId 15 digits without dashes
 * @param nationality ISO 3166 alpha-3, {@code ARE} for citizens
 * @param mobile E.164, if the registry has one
 * @param diedOn may be unknown of one who is dead
 * @param language {@code ar} or {@code en}, if the person chose one
 * @param spouses Emirates IDs of those the person is married to now
 * @param father Emirates ID, where the register knows him
 * @param mother Emirates ID, where the register knows her
 * @param familyBook number of the book the person stands in, if any
 * @param ofDetermination registered as a person of determination
 * @param unableToWork by a medical report
 * @param diligent keeps appointments, their own and those of their children
 */
public record Person(
        String emiratesId,
        @Nullable String nameAr,
        String nameEn,
        LocalDate birthDate,
        Sex sex,
        String nationality,
        @Nullable String mobile,
        @Nullable String email,
        boolean alive,
        @Nullable LocalDate diedOn,
        MaritalStatus maritalStatus,
        Emirate emirate,
        @Nullable String language,
        List<String> spouses,
        @Nullable String father,
        @Nullable String mother,
        @Nullable String familyBook,
        boolean ofDetermination,
        @Nullable Residence residence,
        @Nullable Employment employment,
        boolean unableToWork,
        Estate estate,
        Benefits benefits,
        boolean diligent) {

    /** Citizens' nationality. */
    public static final String CITIZEN = "ARE";

    /** Of whom nothing more is known than what stands in every entry: neither family nor home nor work. */
    static Person entered(Entry entry) {
        return new Person(
                entry.emiratesId(),
                entry.name().ar().isEmpty() ? null : entry.name().ar(),
                entry.name().en(),
                entry.birthDate(),
                entry.sex(),
                entry.nationality(),
                null,
                null,
                true,
                null,
                MaritalStatus.SINGLE,
                entry.emirate(),
                null,
                List.of(),
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                Estate.NONE,
                Benefits.NONE,
                true);
    }

    /** What a new entry in the population register begins with. */
    public record Entry(
            String emiratesId, Words name, LocalDate birthDate, Sex sex, String nationality, Emirate emirate) {}

    public boolean citizen() {
        return CITIZEN.equals(nationality);
    }

    /** Number of the entry in the population register. */
    public String unifiedNumber() {
        return EmiratesId.unifiedNumber(emiratesId);
    }

    Person marriedTo(String spouse) {
        var now = new ArrayList<>(spouses);
        now.add(spouse);
        return with(MaritalStatus.MARRIED, now);
    }

    /** As if the marriage had not been: what is left decides the status. */
    Person notMarriedTo(String spouse) {
        return parted(spouse, MaritalStatus.SINGLE);
    }

    /** Divorced or widowed; another marriage goes on. */
    Person parted(String spouse, MaritalStatus otherwise) {
        var now = new ArrayList<>(spouses);
        now.remove(spouse);
        return with(now.isEmpty() ? otherwise : MaritalStatus.MARRIED, now);
    }

    Person inBook(@Nullable String number) {
        return but(person -> person.familyBook = number);
    }

    Person with(Benefits given) {
        return but(person -> person.benefits = given);
    }

    Person living(@Nullable Employment work, Estate owned) {
        return but(person -> {
            person.employment = work;
            person.estate = owned;
        });
    }

    Person at(@Nullable Residence home) {
        return but(person -> person.residence = home);
    }

    Person childOf(@Nullable String aFather, @Nullable String aMother) {
        return but(person -> {
            person.father = aFather;
            person.mother = aMother;
        });
    }

    /** Another person's life ends a marriage, not one's own: the spouses stay as they were. */
    Person dead(@Nullable LocalDate day) {
        return but(person -> {
            person.alive = false;
            person.diedOn = day;
        });
    }

    /** As one too young to have a phone and an address of its own. */
    Person unreachable() {
        return but(person -> {
            person.mobile = null;
            person.email = null;
        });
    }

    Person but(Consumer<PersonDraft> change) {
        return PersonDraft.changed(this, change);
    }

    private Person with(MaritalStatus status, List<String> now) {
        return but(person -> {
            person.maritalStatus = status;
            person.spouses = List.copyOf(now);
        });
    }

    /** Without the person: this may end in a log. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
