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
 * @param registered false for those who have no Emirates ID
 */
record PersonaScript(
        String key,
        Words note,
        Sex sex,
        @Nullable String nameAr,
        String nameEn,
        @Nullable Integer age,
        @Nullable Integer turns,
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
        return foundedOn
                .minusYears(Objects.requireNonNullElse(age, 30))
                .minusDays(90)
                .minusDays(place);
    }

    /** @param place in the list of personas, which makes IDs and numbers differ */
    Person person(LocalDate foundedOn, int place, List<String> spouses) {
        var born = born(foundedOn, place);
        return new Person(
                EmiratesId.of(born.getYear(), place + 1),
                nameAr,
                nameEn,
                born,
                sex,
                citizenship(),
                phone(place),
                address(),
                true,
                Objects.requireNonNullElse(maritalStatus, MaritalStatus.SINGLE),
                Emirate.AJMAN,
                language,
                spouses,
                null,
                employment,
                Objects.requireNonNullElse(estate, Estate.NONE),
                Objects.requireNonNullElse(benefits, Benefits.NONE));
    }

    @Nullable String phone(int place) {
        return Boolean.FALSE.equals(mobile) ? null : "+97150%07d".formatted(1_000_001 + place);
    }

    @Nullable String address() {
        return Boolean.FALSE.equals(email) ? null : key + "@post.example";
    }
}
