package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.world.Sex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a correction of a birth notification changes; what is null stays. Persons by Emirates ID. */
public record BirthCorrection(
        @Nullable Sex sex,
        @Nullable Instant bornAt,
        Birth.@Nullable Multiple multiple,
        @Nullable String motherEmiratesId,
        @Nullable String fatherEmiratesId,
        @Nullable Integer weightGrams,
        @Nullable Integer gestationalWeeks,
        @Nullable Boolean alive) {

    Birth of(Birth before) {
        return new Birth(
                before.notificationNumber(),
                before.deliveryNumber(),
                before.pregnancyNumber(),
                motherEmiratesId == null ? before.motherEmiratesId() : motherEmiratesId,
                fatherEmiratesId == null ? before.fatherEmiratesId() : fatherEmiratesId,
                Objects.requireNonNullElse(bornAt, before.bornAt()),
                before.place(),
                before.facility(),
                before.emirate(),
                before.country(),
                Objects.requireNonNullElse(sex, before.sex()),
                weightGrams == null ? before.weightGrams() : weightGrams,
                gestationalWeeks == null ? before.gestationalWeeks() : gestationalWeeks,
                Objects.requireNonNullElse(multiple, before.multiple()),
                Objects.requireNonNullElse(alive, before.alive()),
                before.foundling());
    }

    static List<String> changes(Birth before, Birth after) {
        var changes = new ArrayList<String>();
        note(changes, "motherEmiratesId", before.motherEmiratesId(), after.motherEmiratesId());
        note(changes, "fatherEmiratesId", before.fatherEmiratesId(), after.fatherEmiratesId());
        note(changes, "bornAt", before.bornAt(), after.bornAt());
        note(changes, "sex", before.sex(), after.sex());
        note(changes, "weightGrams", before.weightGrams(), after.weightGrams());
        note(changes, "gestationalWeeks", before.gestationalWeeks(), after.gestationalWeeks());
        note(changes, "multiple", before.multiple(), after.multiple());
        note(changes, "alive", before.alive(), after.alive());
        return changes;
    }

    private static void note(List<String> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(field);
        }
    }
}
