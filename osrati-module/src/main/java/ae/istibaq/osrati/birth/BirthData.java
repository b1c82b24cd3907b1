package ae.istibaq.osrati.birth;

import ae.istibaq.core.people.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clinic system tells of a birth, notified or corrected; contract in contracts/events.
 *
 * @param motherEmiratesId null where her details are missing, and for a foundling
 * @param fatherEmiratesId as declared; null where nobody was
 * @param facility null where the child was born elsewhere than in one
 * @param alive false for a stillbirth
 * @param corrects names of the corrected fields; null in a notification
 */
record BirthData(
        String notificationNumber,
        String deliveryNumber,
        @Nullable String pregnancyNumber,
        @Nullable String motherEmiratesId,
        @Nullable String fatherEmiratesId,
        Instant bornAt,
        Place place,
        @Nullable Facility facility,
        @Nullable String emirate,
        String country,
        Sex sex,
        @Nullable Integer weightGrams,
        @Nullable Integer gestationalWeeks,
        Multiple multiple,
        boolean alive,
        boolean foundling,
        @Nullable List<String> corrects) {

    enum Place {
        HOSPITAL,
        HOME,
        ABROAD
    }

    record Facility(String code, String nameAr, String nameEn) {}

    /** Of twins, which one; one of one where there is one child. */
    record Multiple(int count, int order) {}

    /** A notification that was none. */
    record Annulled(String notificationNumber, LocalDate annulledOn, String reasonCode) {}

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "BirthData[" + notificationNumber + "]";
    }
}
