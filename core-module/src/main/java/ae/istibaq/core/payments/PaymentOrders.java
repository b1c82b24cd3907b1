package ae.istibaq.core.payments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All orders. */
interface PaymentOrders extends Repository<PaymentOrder, UUID> {

    Set<PaymentStatus> ALIVE =
            Set.of(PaymentStatus.CREATED, PaymentStatus.OPEN, PaymentStatus.DISPUTED, PaymentStatus.CAPTURED);

    PaymentOrder save(PaymentOrder order);

    void flush();

    /** Makes those who would open an order for the same matter wait for each other until the transaction ends. */
    @Query(
            value = "select cast(pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 0)) as text)",
            nativeQuery = true)
    String lockMatter(UUID matter);

    Optional<PaymentOrder> findById(UUID id);

    /** The order with its row locked until the transaction ends: whoever comes second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PaymentOrder> findLockedById(UUID id);

    Optional<PaymentOrder> findFirstByMatterOrderByCreatedAtDesc(UUID matter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PaymentOrder> findLockedByMatterAndStatusIn(UUID matter, Collection<PaymentStatus> statuses);

    boolean existsByMatterAndStatusInAndIdNot(UUID matter, Collection<PaymentStatus> statuses, UUID id);

    List<PaymentOrder> findByCapturedAtBetween(Instant from, Instant to);

    List<PaymentOrder> findByRefundedAtBetween(Instant from, Instant to);
}
