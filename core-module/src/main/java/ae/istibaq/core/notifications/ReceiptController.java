package ae.istibaq.core.notifications;

import ae.istibaq.core.agencies.CallbackSignature;
import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the SMS gateway reports what became of a message; believed only with its signature. */
@RestController
class ReceiptController {

    static final String PATH = "/api/receipts/sms";

    private final CallbackSignature signature;
    private final NotificationSettings settings;
    private final Messages messages;
    private final Sending sending;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    ReceiptController(
            CallbackSignature signature,
            NotificationSettings settings,
            Messages messages,
            Sending sending,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.signature = signature;
        this.settings = settings;
        this.messages = messages;
        this.sending = sending;
        this.transaction = transaction;
        this.json = json;
    }

    /** A receipt as the gateway writes it. */
    record Receipt(UUID messageId, Status status, Instant at) {

        enum Status {
            DELIVERED,
            FAILED
        }
    }

    @PostMapping(PATH)
    org.springframework.http.ResponseEntity<Void> receive(
            @RequestHeader(name = "X-Istibaq-Signature", required = false) @Nullable String signed,
            @RequestBody byte[] body) {
        if (!signature.verify(signed, body, settings.receiptSecret())) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        Receipt receipt = read(body);
        if (receipt == null) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        transaction.executeWithoutResult(status -> note(receipt));
        return answer(messages.exists(receipt.messageId()) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND);
    }

    /** A repeated or late receipt finds the message settled and changes nothing. */
    private void note(Receipt receipt) {
        boolean arrived = receipt.status() == Receipt.Status.DELIVERED;
        messages.delivered(receipt.messageId(), arrived, receipt.at())
                .filter(message -> !arrived)
                .ifPresent(message -> sending.tryOtherwise(message, Channel.SMS, Obstacle.NOT_DELIVERED));
    }

    private @Nullable Receipt read(byte[] body) {
        try {
            Receipt receipt = json.readValue(body, Receipt.class);
            boolean whole =
                    receipt != null && receipt.messageId() != null && receipt.status() != null && receipt.at() != null;
            return whole ? receipt : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static org.springframework.http.ResponseEntity<Void> answer(HttpStatus status) {
        return org.springframework.http.ResponseEntity.status(status).build();
    }
}
