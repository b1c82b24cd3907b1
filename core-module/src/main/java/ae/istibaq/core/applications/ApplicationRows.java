package ae.istibaq.core.applications;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of applications. */
interface ApplicationRows extends Repository<Application, UUID> {

    Application save(Application application);

    Optional<Application> findById(UUID id);

    Optional<Application> findByReference(String reference);

    Optional<Application> findByOffer(UUID offer);

    Optional<Application> findByVerdict(UUID verdict);

    Optional<Application> findByPaymentOrder(UUID order);

    List<Application> findByApplicantOrderByCreatedAtDesc(String applicant);

    @Query(
            "select a from Application a where a.applicant in :persons or a.subject in :subjects order by a.createdAt desc")
    List<Application> within(Collection<String> persons, Collection<UUID> subjects);

    @Modifying
    @Query("update Application a set a.subject = :is where a.subject = :was")
    void move(UUID was, UUID is);

    List<Application> findByJourney(UUID journey);

    @Query("select a.id from Application a where a.state = :state")
    List<UUID> idsByState(State state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.reference = :reference")
    Optional<Application> lockByReference(String reference);
}
