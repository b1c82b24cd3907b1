package ae.istibaq.core.payments;

import ae.istibaq.core.payments.GatewayClient.GatewayOrder;
import ae.istibaq.core.payments.GatewayClient.Opened;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One payment from its first thought to its end; every move is in {@link PaymentStatus}. */
@Entity
@Table(schema = "core", name = "payment_order")
class PaymentOrder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID matter;
    private String payer;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status = PaymentStatus.CREATED;

    private long fils;
    private String returnPath;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "core", name = "payment_line", joinColumns = @JoinColumn(name = "payment_order"))
    @OrderColumn(name = "position")
    private List<PaymentLine> lines = new ArrayList<>();

    private @Nullable String gatewayReference;
    private @Nullable String pageUrl;
    private @Nullable Instant openedAt;
    private @Nullable String captureId;
    private @Nullable Instant capturedAt;
    private @Nullable Long toldFils;
    private @Nullable UUID refundId;
    private @Nullable String refundReason;
    private @Nullable UUID refundCause;
    private @Nullable Instant refundedAt;

    @SuppressWarnings("NullAway.Init")
    protected PaymentOrder() {}

    PaymentOrder(NewOrder order, Instant now) {
        id = UUID.randomUUID();
        matter = order.matter();
        payer = order.payer().digits();
        fils = NewOrder.total(order.lines()).fils();
        returnPath = order.returnPath();
        language = order.language();
        createdAt = now;
        order.lines().forEach(line -> lines.add(PaymentLine.of(line)));
    }

    private void become(PaymentStatus next) {
        if (!status.mayBecome(next)) {
            throw new MoveNotAllowed(status, next);
        }
        status = next;
    }

    /** The gateway has taken the order; a second telling of the same changes nothing. */
    void opened(Opened answer, Instant now) {
        if (status == PaymentStatus.OPEN && answer.gatewayReference().equals(gatewayReference)) {
            return;
        }
        become(PaymentStatus.OPEN);
        gatewayReference = answer.gatewayReference();
        pageUrl = answer.pageUrl().toString();
        openedAt = now;
    }

    /**
     * Takes the gateway's word on the order.
     *
     * @param anotherAlive whether the matter has another order that is open or paid
     * @return the event to publish, if the word is news
     */
    Optional<Object> learn(GatewayOrder word, boolean anotherAlive) {
        return switch (word.status()) {
            case OPEN -> Optional.empty();
            case CAPTURED -> captured(word, anotherAlive);
            case FAILED -> close(PaymentStatus.FAILED);
            case EXPIRED -> close(PaymentStatus.EXPIRED);
            case CANCELLED, REFUNDED -> close(PaymentStatus.CANCELLED);
        };
    }

    private Optional<Object> captured(GatewayOrder word, boolean anotherAlive) {
        if (status.paid()) {
            return Optional.empty();
        }
        boolean disputedBefore = status == PaymentStatus.DISPUTED;
        captureId = word.captureId();
        capturedAt = word.capturedAt();
        toldFils = word.amountFils();
        if (refundCause == null && anotherAlive) {
            refundReason = "core.payments.refund.paid-twice";
            refundCause = id;
        }
        if (refundCause != null) {
            return Optional.of(giveBack());
        }
        if (word.amountFils() == fils) {
            become(PaymentStatus.CAPTURED);
            return Optional.of(new PaymentCaptured(id, matter));
        }
        if (disputedBefore) {
            return Optional.empty();
        }
        become(PaymentStatus.DISPUTED);
        return Optional.of(new CaptureDisputed(id, matter));
    }

    /** Ends an unpaid order; one that is paid or closed already stays as it is. */
    Optional<Object> close(PaymentStatus how) {
        if (!status.mayBecome(how)) {
            return Optional.empty();
        }
        become(how);
        return Optional.of(new PaymentFailed(id, matter, how));
    }

    /** Gives back what was taken, or what may still be taken; asked twice it changes nothing. */
    Optional<Object> askRefund(String reason, UUID cause) {
        if (refundCause != null) {
            return status == PaymentStatus.REFUND_ASKED ? Optional.of(new RefundDue(id)) : Optional.empty();
        }
        refundReason = reason;
        refundCause = cause;
        if (status == PaymentStatus.CAPTURED || status == PaymentStatus.DISPUTED) {
            return Optional.of(giveBack());
        }
        if (status.mayBecome(PaymentStatus.CANCELLED)) {
            become(PaymentStatus.CANCELLED);
        }
        return Optional.empty();
    }

    private RefundDue giveBack() {
        become(PaymentStatus.REFUND_ASKED);
        refundId = UUID.randomUUID();
        return new RefundDue(id);
    }

    Optional<Object> refunded(Instant now) {
        if (status == PaymentStatus.REFUNDED) {
            return Optional.empty();
        }
        become(PaymentStatus.REFUNDED);
        refundedAt = now;
        return Optional.of(new PaymentRefunded(id, matter));
    }

    UUID id() {
        return id;
    }

    UUID matter() {
        return matter;
    }

    EmiratesId payer() {
        return new EmiratesId(payer);
    }

    PaymentStatus status() {
        return status;
    }

    long fils() {
        return fils;
    }

    /** What the gateway says it took, in fils; what was asked where it has not said. */
    long takenFils() {
        return toldFils == null ? fils : toldFils;
    }

    String returnPath() {
        return returnPath;
    }

    Language language() {
        return language;
    }

    List<Line> lines() {
        return lines.stream().map(PaymentLine::line).toList();
    }

    Optional<String> gatewayReference() {
        return Optional.ofNullable(gatewayReference);
    }

    Optional<URI> page() {
        return Optional.ofNullable(pageUrl).map(URI::create);
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<String> captureId() {
        return Optional.ofNullable(captureId);
    }

    Optional<Instant> capturedAt() {
        return Optional.ofNullable(capturedAt);
    }

    Optional<UUID> refundId() {
        return Optional.ofNullable(refundId);
    }

    Optional<Instant> refundedAt() {
        return Optional.ofNullable(refundedAt);
    }

    String refundReason() {
        return Objects.requireNonNull(refundReason);
    }
}
