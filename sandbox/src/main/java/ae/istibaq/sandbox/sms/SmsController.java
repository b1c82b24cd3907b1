package ae.istibaq.sandbox.sms;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The gateway as the portal calls it, and what tests ask about the phones. */
@RestController
class SmsController {

    record Taken(String gatewayId) {}

    record OnThePhone(String messageId, String to, String text, Instant at) {}

    private final SmsGateway gateway;

    SmsController(SmsGateway gateway) {
        this.gateway = gateway;
    }

    @PostMapping("/gateways/sms/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Taken take(@RequestHeader("Idempotency-Key") String key, @Valid @RequestBody SmsOrder order) {
        if (!key.equals(order.messageId())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The Idempotency-Key is the messageId");
        }
        return new Taken(gateway.take(order));
    }

    @ExceptionHandler
    ProblemDetail taken(MessageIdTaken taken) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "This messageId belongs to a message with another content");
    }

    @GetMapping("/control/sms")
    List<OnThePhone> phones(@RequestParam(required = false) @Nullable String to) {
        return gateway.arrived().stream()
                .filter(sms -> to == null || sms.order().to().equals(to))
                .map(sms -> new OnThePhone(
                        sms.order().messageId(), sms.order().to(), sms.order().text(), sms.at()))
                .toList();
    }

    @DeleteMapping("/control/sms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        gateway.clear();
    }
}
