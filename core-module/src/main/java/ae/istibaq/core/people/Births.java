package ae.istibaq.core.people;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Newborns, who are known by the number of their birth's notification before they have an Emirates ID. */
@Service
public class Births {

    private final Identities identities;
    private final Joining joining;
    private final ApplicationEventPublisher publisher;

    Births(Identities identities, Joining joining, ApplicationEventPublisher publisher) {
        this.identities = identities;
        this.joining = joining;
        this.publisher = publisher;
    }

    /** Keeps a birth as it was told or corrected; a correction names the corrected fact's cause to {@link Family#annul}. */
    @Transactional
    public PersonId born(String notificationNumber, Instant bornAt, Sex sex, Told told) {
        PersonId child = identities.ofNotification(notificationNumber);
        identities.keepBirth(child, bornAt.atOffset(ZoneOffset.UTC), sex, told.cause());
        return child;
    }

    /** Keeps who gave birth and who is the father, of whom the register may not have been asked yet. */
    @Transactional
    public void parent(EmiratesId parent, Sex sex) {
        identities.keepSex(identities.ofEmiratesId(parent), sex);
    }

    /** Keeps the name the parents gave, until the population register tells its own. */
    @Transactional
    public void named(PersonId child, BilingualText name) {
        identities.keepName(identities.now(child), name);
    }

    /**
     * The child an agency speaks of, by one number or both; both together make two persons one where each was known by
     * one of them.
     *
     * @throws IllegalArgumentException where neither number is given
     */
    @Transactional
    public PersonId child(@Nullable String notificationNumber, @Nullable EmiratesId number) {
        if (notificationNumber == null) {
            if (number == null) {
                throw new IllegalArgumentException("A child needs one number at least");
            }
            return identities.ofEmiratesId(number);
        }
        return number == null ? identities.ofNotification(notificationNumber) : numbered(notificationNumber, number);
    }

    private PersonId numbered(String notificationNumber, EmiratesId number) {
        identities.lock(notificationNumber, number);
        PersonId newborn = identities.ofNotification(notificationNumber);
        Optional<PersonId> other = identities.byEmiratesId(number);
        if (other.isEmpty()) {
            identities.number(newborn, number);
        } else if (!other.get().equals(newborn)) {
            joining.join(other.get(), newborn);
            identities.number(newborn, number);
            publisher.publishEvent(new PersonsJoined(other.get(), newborn));
        }
        return newborn;
    }
}
