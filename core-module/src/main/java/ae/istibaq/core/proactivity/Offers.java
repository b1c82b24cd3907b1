package ae.istibaq.core.proactivity;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of offers. */
interface Offers extends Repository<Offer, UUID> {

    Offer save(Offer offer);

    Optional<Offer> findById(UUID id);

    Optional<Offer> findByVerdict(UUID verdict);

    List<Offer> findByPersonOrderByMadeAtDesc(String person);

    List<Offer> findByJourney(UUID journey);

    List<Offer> findByStateInAndLastDayBefore(Collection<OfferState> states, LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Offer o where o.id = :id")
    Optional<Offer> lock(UUID id);
}
