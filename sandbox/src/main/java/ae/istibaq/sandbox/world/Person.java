package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the registers of the country know about one person. Which agency may tell what is the agencies' matter.
 *
 * @param emiratesId 15 digits without dashes
 * @param nationality ISO 3166 alpha-3, {@code ARE} for citizens
 * @param mobile E.164, if the registry has one
 * @param language {@code ar} or {@code en}, if the person chose one
 * @param spouses Emirates IDs of those the person is married to now
 * @param familyBook number of the book the person stands in, if any
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
        MaritalStatus maritalStatus,
        Emirate emirate,
        @Nullable String language,
        List<String> spouses,
        @Nullable String familyBook,
        @Nullable Employment employment,
        Estate estate,
        Benefits benefits) {

    /** Citizens' nationality. */
    public static final String CITIZEN = "ARE";

    public boolean citizen() {
        return CITIZEN.equals(nationality);
    }

    Person marriedTo(String spouse) {
        var now = new ArrayList<>(spouses);
        now.add(spouse);
        return with(MaritalStatus.MARRIED, List.copyOf(now));
    }

    /** As if the marriage had not been: what is left decides the status. */
    Person notMarriedTo(String spouse) {
        var now = new ArrayList<>(spouses);
        now.remove(spouse);
        return with(now.isEmpty() ? MaritalStatus.SINGLE : MaritalStatus.MARRIED, List.copyOf(now));
    }

    Person inBook(@Nullable String number) {
        return new Person(
                emiratesId,
                nameAr,
                nameEn,
                birthDate,
                sex,
                nationality,
                mobile,
                email,
                alive,
                maritalStatus,
                emirate,
                language,
                spouses,
                number,
                employment,
                estate,
                benefits);
    }

    Person with(Benefits given) {
        return new Person(
                emiratesId,
                nameAr,
                nameEn,
                birthDate,
                sex,
                nationality,
                mobile,
                email,
                alive,
                maritalStatus,
                emirate,
                language,
                spouses,
                familyBook,
                employment,
                estate,
                given);
    }

    Person living(@Nullable Employment work, Estate owned) {
        return new Person(
                emiratesId,
                nameAr,
                nameEn,
                birthDate,
                sex,
                nationality,
                mobile,
                email,
                alive,
                maritalStatus,
                emirate,
                language,
                spouses,
                familyBook,
                work,
                owned,
                benefits);
    }

    /** As one too young to have a phone and an address of its own. */
    Person unreachable() {
        return new Person(
                emiratesId,
                nameAr,
                nameEn,
                birthDate,
                sex,
                nationality,
                null,
                null,
                alive,
                maritalStatus,
                emirate,
                language,
                spouses,
                familyBook,
                employment,
                estate,
                benefits);
    }

    private Person with(MaritalStatus status, List<String> now) {
        return new Person(
                emiratesId,
                nameAr,
                nameEn,
                birthDate,
                sex,
                nationality,
                mobile,
                email,
                alive,
                status,
                emirate,
                language,
                now,
                familyBook,
                employment,
                estate,
                benefits);
    }

    /** Without the person: this may end in a log. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
