package ae.istibaq.core.payments;

import ae.istibaq.core.agencies.CallbackSignature;
import ae.istibaq.core.time.Later;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears the gateway's call-backs. A call-back is only a reason to ask: the state itself comes from the gateway's own
 * answer, so any number of them in any order, early or late, does no harm.
 */
@RestController
class CallbackController {

    private static final Logger log = LoggerFactory.getLogger(CallbackController.class);

    private final CallbackSignature signatures;
    private final PaymentOrders orders;
    private final PaymentSettings settings;
    private final JsonMapper json;
    private final Later later;

    CallbackController(
            CallbackSignature signatures,
            PaymentOrders orders,
            PaymentSettings settings,
            JsonMapper json,
            Later later) {
        this.signatures = signatures;
        this.orders = orders;
        this.settings = settings;
        this.json = json;
        this.later = later;
    }

    /** What of a call-back matters. */
    record Callback(UUID orderId, GatewayClient.GatewayStatus status) {}

    @PostMapping("/api/payments/callbacks")
    ResponseEntity<Void> hear(
            @RequestHeader(name = "X-Istibaq-Signature", required = false) @Nullable String signature,
            @RequestBody byte[] body) {
        if (!signatures.verify(signature, body, settings.callbackSecret())) {
            log.warn("A payment call-back is not signed by the gateway");
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        Callback callback;
        try {
            callback = json.readValue(body, Callback.class);
        } catch (JacksonException unreadable) {
            return ResponseEntity.badRequest().build();
        }
        if (orders.findById(callback.orderId()).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        // One job per order and status: a repeat finds the first one waiting, news of another status gets its own.
        later.now(PaymentJobs.CONFIRM
                .instance(callback.orderId() + ":" + callback.status())
                .data(new PaymentJobs.OrderId(callback.orderId()))
                .build());
        return ResponseEntity.noContent().build();
    }
}
