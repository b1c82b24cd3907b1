package ae.istibaq.core.payments;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The payment gateway, as it is spoken to. */
@HttpExchange
interface GatewayClient {

    @PostExchange("/orders")
    Opened open(@RequestHeader("Idempotency-Key") UUID key, @RequestBody NewGatewayOrder order);

    @GetExchange("/orders/{reference}")
    GatewayOrder order(@PathVariable String reference);

    @PostExchange("/orders/{reference}/refunds")
    Refunded refund(
            @PathVariable String reference, @RequestHeader("Idempotency-Key") UUID key, @RequestBody NewRefund refund);

    /** @param date ISO, as a text: a date would be written the way the machine's country writes it */
    @GetExchange("/settlements")
    Settlement settlement(@RequestParam String date);

    /** An order in the gateway's words; amounts in fils. */
    record NewGatewayOrder(
            UUID orderId,
            long amountFils,
            String currency,
            List<GatewayLine> lines,
            URI returnUrl,
            URI callbackUrl,
            String language) {}

    /** A line of an order; amount in fils. */
    record GatewayLine(String agency, String labelAr, String labelEn, long fils) {}

    /** The gateway has taken the order; the payer goes to its page. */
    record Opened(String gatewayReference, URI pageUrl) {}

    /** Where an order stands at the gateway. */
    enum GatewayStatus {
        OPEN,
        CAPTURED,
        FAILED,
        EXPIRED,
        CANCELLED,
        REFUNDED
    }

    /** An order as the gateway sees it; amount in fils. */
    record GatewayOrder(
            String gatewayReference,
            UUID orderId,
            GatewayStatus status,
            long amountFils,
            @Nullable Instant capturedAt,
            @Nullable String captureId) {}

    /** What to give back; amount in fils. */
    record NewRefund(UUID refundId, long amountFils, String reason) {}

    /** The gateway's answer to a refund. */
    record Refunded(UUID refundId, String status) {}

    /** All that the gateway took and gave back on a day in the Gulf. */
    record Settlement(LocalDate date, List<SettledCapture> captures, List<SettledRefund> refunds) {}

    /** One capture of a day; amount in fils. */
    record SettledCapture(String orderId, String captureId, long fils, Instant at) {}

    /** One refund of a day; amount in fils. */
    record SettledRefund(String refundId, String orderId, long fils, Instant at) {}
}
