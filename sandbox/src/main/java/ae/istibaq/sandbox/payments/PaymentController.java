package ae.istibaq.sandbox.payments;

import ae.istibaq.sandbox.world.SandboxClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The gateway as the portal's server calls it. */
@RestController
@RequestMapping("/gateways/payments")
class PaymentController {

    record Opened(String gatewayReference, URI pageUrl) {}

    record OrderView(
            String gatewayReference,
            String orderId,
            OrderStatus status,
            long amountFils,
            @Nullable Instant capturedAt,
            @Nullable String captureId) {}

    record RefundOrder(
            @NotBlank @Size(max = 64) String refundId,
            @Positive long amountFils,
            @NotBlank @Size(max = 200) String reason) {}

    record Refunded(String refundId, String status) {}

    record Settlement(LocalDate date, List<SettledCapture> captures, List<SettledRefund> refunds) {}

    record SettledCapture(String orderId, String captureId, long fils, Instant at) {}

    record SettledRefund(String refundId, String orderId, long fils, Instant at) {}

    private final PaymentGateway gateway;

    PaymentController(PaymentGateway gateway) {
        this.gateway = gateway;
    }

    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestHeader("Idempotency-Key") String key, @Valid @RequestBody OrderRequest request) {
        mustEqual(key, request.orderId());
        if (!request.linesAddUp()) {
            throw new PaymentRefused(HttpStatus.BAD_REQUEST, "The lines must add up to the amount");
        }
        PaymentOrder order = gateway.open(request);
        URI page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/gateways/payments/pay/{token}")
                .build(order.token());
        return new Opened(order.reference(), page);
    }

    @GetMapping("/orders/{reference}")
    OrderView status(@PathVariable String reference) {
        PaymentOrder order = find(reference);
        return new OrderView(
                order.reference(),
                order.request().orderId(),
                gateway.status(order),
                order.request().amountFils(),
                order.captureId() == null ? null : order.closedAt(),
                order.captureId());
    }

    @PostMapping("/orders/{reference}/refunds")
    @ResponseStatus(HttpStatus.CREATED)
    Refunded refund(
            @PathVariable String reference,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody RefundOrder wanted) {
        mustEqual(key, wanted.refundId());
        var refund = gateway.refund(find(reference), wanted.refundId(), wanted.amountFils(), wanted.reason());
        return new Refunded(refund.refundId(), "REFUNDED");
    }

    @GetMapping("/settlements")
    Settlement settlement(@RequestParam LocalDate date) {
        List<PaymentOrder> captured = gateway.all().stream()
                .filter(order -> order.captureId() != null)
                .toList();
        return new Settlement(
                date,
                captured.stream()
                        .map(order -> new SettledCapture(
                                order.request().orderId(),
                                Objects.requireNonNull(order.captureId()),
                                order.request().amountFils(),
                                Objects.requireNonNull(order.closedAt())))
                        .filter(capture -> on(date, capture.at()))
                        .toList(),
                captured.stream()
                        .flatMap(order -> order.refunds().stream()
                                .filter(refund -> on(date, refund.at()))
                                .map(refund -> new SettledRefund(
                                        refund.refundId(), order.request().orderId(), refund.fils(), refund.at())))
                        .toList());
    }

    @ExceptionHandler
    ProblemDetail refused(PaymentRefused refused) {
        return ProblemDetail.forStatusAndDetail(refused.status(), refused.getMessage());
    }

    private PaymentOrder find(String reference) {
        return gateway.byReference(reference)
                .orElseThrow(() -> new PaymentRefused(HttpStatus.NOT_FOUND, "No such order"));
    }

    private static void mustEqual(String key, String id) {
        if (!key.equals(id)) {
            throw new PaymentRefused(HttpStatus.BAD_REQUEST, "The Idempotency-Key is the id in the body");
        }
    }

    private static boolean on(LocalDate date, Instant moment) {
        return LocalDate.ofInstant(moment, SandboxClock.DUBAI).equals(date);
    }
}
