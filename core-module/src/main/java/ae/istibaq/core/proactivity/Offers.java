package ae.istibaq.core.proactivity;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of offers. */
interface Offers extends Repository<Offer, UUID> {

    Offer save(Offer offer);

    Optional<Offer> findById(UUID id);

    Optional<Offer> findByVerdict(UUID verdict);

    List<Offer> findByPersonOrderByMadeAtDesc(String person);

    @Query("select o from Offer o where o.person in :persons or o.subject in :subjects order by o.madeAt desc")
    List<Offer> within(Collection<String> persons, Collection<UUID> subjects);

    @Modifying
    @Query("update Offer o set o.subject = :is where o.subject = :was")
    void move(UUID was, UUID is);

    List<Offer> findByJourney(UUID journey);

    List<Offer> findByStateInAndLastDayBefore(Collection<OfferState> states, LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Offer o where o.id = :id")
    Optional<Offer> lock(UUID id);
}
