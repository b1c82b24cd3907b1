package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.world.Person;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A marriage contract in the Ministry of Justice's register; the shape of its event and of the look-up's record.
 *
 * @param dowryAdvanceFils in fils
 * @param dowryDeferredFils in fils
 */
public record Contract(
        String contractNumber,
        String courtAr,
        String courtEn,
        LocalDate contractDate,
        Instant registeredAt,
        Spouse husband,
        Spouse wife,
        @Nullable Long dowryAdvanceFils,
        @Nullable Long dowryDeferredFils) {

    /** One of the two as the contract names them. */
    public record Spouse(
            String emiratesId, @Nullable String nameAr, String nameEn, LocalDate birthDate, String nationality) {

        static Spouse of(Person person) {
            return new Spouse(
                    person.emiratesId(), person.nameAr(), person.nameEn(), person.birthDate(), person.nationality());
        }
    }

    /** The contract with its state in the register. */
    public record Entry(Contract contract, boolean annulled) {}
}
