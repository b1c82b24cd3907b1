package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A birth as it is notified; the shape of its event.
 *
 * @param deliveryNumber the same for all children of one delivery
 * @param emirate null abroad
 */
public record Birth(
        String notificationNumber,
        String deliveryNumber,
        @Nullable String pregnancyNumber,
        @Nullable String motherEmiratesId,
        @Nullable String fatherEmiratesId,
        Instant bornAt,
        Place place,
        @Nullable FacilityName facility,
        @Nullable Emirate emirate,
        String country,
        Sex sex,
        @Nullable Integer weightGrams,
        @Nullable Integer gestationalWeeks,
        Multiple multiple,
        boolean alive,
        boolean foundling) {

    /** Where a child is born. */
    public enum Place {
        HOSPITAL,
        HOME,
        ABROAD
    }

    /** How many there are and which of them this is. */
    public record Multiple(int count, int order) {}

    /**
     * A birth with what became of it.
     *
     * @param childEmiratesId once the child has one
     */
    public record Entry(
            Birth birth,
            boolean annulled,
            @Nullable String childEmiratesId,
            @Nullable LocalDate diedOn) {

        public PersonRef child() {
            return new PersonRef(childEmiratesId, birth.notificationNumber());
        }

        /** Of a child who lives, as far as is known. */
        public boolean lives() {
            return birth.alive() && !annulled && diedOn == null;
        }

        Entry with(Birth corrected) {
            return new Entry(corrected, annulled, childEmiratesId, diedOn);
        }
    }

    public LocalDate bornOn() {
        return LocalDate.ofInstant(bornAt, SandboxClock.DUBAI);
    }
}
