package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A persona as written in {@code personas.json}.
 *
 * @param age completed years on the founding day
 * @param turns age reached on the day after the founding day
 * @param months completed months on the founding day, of the small
 * @param registered false for those who have no Emirates ID
 * @param spouse key of one the persona is married to when the story begins; a second wife names the husband
 * @param marriedMonthsAgo when that marriage, or the one that ended, began
 * @param divorcedFrom key of the one the persona is no longer married to
 * @param divorcedMonthsAgo how long that is ago
 * @param guardians keys of the guardians; two act jointly
 * @param custodian key of the parent with whom the child lives by a court's word
 * @param fosters key of the one who fosters the child
 * @param diedMonthsAgo of one who is dead when the story begins
 * @param protectedFrom key of the one from whom a court protects the persona; the home is told to nobody
 */
record PersonaScript(
        String key,
        Words note,
        Sex sex,
        @Nullable String nameAr,
        String nameEn,
        @Nullable Integer age,
        @Nullable Integer turns,
        @Nullable Integer months,
        @Nullable LocalDate birthDate,
        @Nullable String nationality,
        @Nullable String language,
        @Nullable Boolean mobile,
        @Nullable Boolean email,
        @Nullable Boolean registered,
        @Nullable Boolean visitor,
        @Nullable String userType,
        @Nullable MaritalStatus maritalStatus,
        @Nullable String spouse,
        @Nullable Integer marriedMonthsAgo,
        @Nullable String divorcedFrom,
        @Nullable Integer divorcedMonthsAgo,
        @Nullable String father,
        @Nullable String mother,
        @Nullable List<String> guardians,
        @Nullable String custodian,
        @Nullable String fosters,
        @Nullable Integer diedMonthsAgo,
        @Nullable String protectedFrom,
        @Nullable Boolean ofDetermination,
        @Nullable Boolean unableToWork,
        @Nullable Boolean diligent,
        @Nullable Employment employment,
        @Nullable Estate estate,
        @Nullable Benefits benefits,
        @Nullable String partner,
        @Nullable Integer contractMonthsAgo,
        @Nullable Integer contractBeforeAge) {

    boolean isRegistered() {
        return !Boolean.FALSE.equals(registered);
    }

    boolean isVisitor() {
        return Boolean.TRUE.equals(visitor);
    }

    String citizenship() {
        return Objects.requireNonNullElse(nationality, Person.CITIZEN);
    }

    LocalDate born(LocalDate foundedOn, int place) {
        if (birthDate != null) {
            return birthDate;
        }
        if (turns != null) {
            return foundedOn.plusDays(1).minusYears(turns);
        }
        if (months != null) {
            return foundedOn.minusMonths(months).minusDays(place % 20);
        }
        return foundedOn
                .minusYears(Objects.requireNonNullElse(age, 30))
                .minusDays(90)
                .minusDays(place);
    }

    boolean isChild() {
        return father != null || mother != null || guardians != null || fosters != null;
    }

    /** @param place in the list of personas, which makes IDs and numbers differ */
    Person person(LocalDate foundedOn, int place) {
        var born = born(foundedOn, place);
        var entry = new Person.Entry(
                EmiratesId.of(born.getYear(), place + 1),
                new Words(Objects.requireNonNullElse(nameAr, ""), nameEn),
                born,
                sex,
                citizenship(),
                Emirate.AJMAN);
        return Person.entered(entry).but(person -> {
            person.language = language;
            person.mobile = phone(place);
            person.email = address();
            person.maritalStatus = Objects.requireNonNullElse(maritalStatus, MaritalStatus.SINGLE);
            person.ofDetermination = Boolean.TRUE.equals(ofDetermination);
            person.employment = employment;
            person.unableToWork = Boolean.TRUE.equals(unableToWork);
            person.estate = Objects.requireNonNullElse(estate, Estate.NONE);
            person.benefits = Objects.requireNonNullElse(benefits, Benefits.NONE);
            person.diligent = !Boolean.FALSE.equals(diligent);
            if (diedMonthsAgo != null) {
                person.alive = false;
                person.diedOn = foundedOn.minusMonths(diedMonthsAgo);
            }
        });
    }

    LocalDate marriedOn(LocalDate foundedOn) {
        return foundedOn.minusMonths(Objects.requireNonNullElse(marriedMonthsAgo, 36));
    }

    @Nullable String phone(int place) {
        return Boolean.FALSE.equals(mobile) ? null : "+97150%07d".formatted(1_000_001 + place);
    }

    @Nullable String address() {
        return Boolean.FALSE.equals(email) ? null : key + "@post.example";
    }
}
