package ae.istibaq.core.people;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a person of the graph, which for a newborn is little.
 *
 * @param emiratesId null until one is issued
 * @param notificationNumber of the birth; null for who was not born since the portal began
 * @param name null until one is given or told
 * @param birthDate null where nobody told it yet
 * @param sex null where nobody told it yet
 * @param bornAt the moment of birth; null where only the day is known
 * @param diedOn null for the living
 */
public record KnownPerson(
        PersonId id,
        @Nullable EmiratesId emiratesId,
        @Nullable String notificationNumber,
        @Nullable BilingualText name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable Instant bornAt,
        @Nullable LocalDate diedOn) {

    /** Whether the person lives on a day; the day of death is no longer one. */
    public boolean aliveOn(LocalDate day) {
        return diedOn == null || day.isBefore(diedOn);
    }

    /** Completed years on a day; zero where the birth date is not known. */
    public int ageOn(LocalDate day) {
        return birthDate == null ? 0 : Age.on(birthDate, day);
    }

    /** Without the person's data, so that no log shows them. */
    @Override
    public String toString() {
        return "KnownPerson[" + id.value() + "]";
    }
}
