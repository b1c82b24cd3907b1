package ae.istibaq.core.people;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.MobileNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the population register says of a person.
 *
 * @param nationality ISO 3166 alpha-3; ARE for citizens
 * @param mobile null where the register has none or not a valid one
 * @param email null where the register has none
 * @param emirate the register's code, such as AJMAN; null where unknown
 * @param language the language the person asked the register to speak; null where unknown
 * @param asOf the moment the register said so
 */
public record Person(
        EmiratesId id,
        BilingualText name,
        LocalDate birthDate,
        Sex sex,
        String nationality,
        @Nullable MobileNumber mobile,
        @Nullable String email,
        @Nullable String emirate,
        boolean alive,
        @Nullable Language language,
        Instant asOf) {

    public boolean citizen() {
        return nationality.equals("ARE");
    }

    /** Completed Gregorian years on a day; who is born on 29 February completes a year on 1 March in common years. */
    public int ageOn(LocalDate day) {
        return Age.on(birthDate, day);
    }

    /** Without the person's data, so that no log shows them. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
