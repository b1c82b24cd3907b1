package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers a repeated request as the first time, by its idempotency key, without doing the work again. */
@Component
public class RepeatedAnswers {

    private final Shelf<Given> answers;
    private final Store store;
    private final JsonMapper json;

    RepeatedAnswers(Store store, JsonMapper json) {
        this.answers = store.shelf("answers", Given.class);
        this.store = store;
        this.json = json;
    }

    /** A request that changes something. */
    public record Request(String agency, UUID key, String path, Object body) {}

    record Given(String fingerprint, int status, JsonNode answer) {}

    /** @param work what answers the request the first time; what it throws is not remembered */
    public ResponseEntity<JsonNode> once(Request request, HttpStatus status, Supplier<?> work) {
        var name = request.agency() + "/" + request.key();
        var fingerprint = fingerprint(request);
        var given = store.together(() -> answers.find(name).orElseGet(() -> {
            var fresh = new Given(fingerprint, status.value(), json.valueToTree(work.get()));
            answers.put(name, fresh);
            return fresh;
        }));
        if (!given.fingerprint().equals(fingerprint)) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "The Idempotency-Key belongs to another request");
        }
        return ResponseEntity.status(given.status()).body(given.answer());
    }

    private String fingerprint(Request request) {
        try {
            var content = request.path() + "\n" + json.writeValueAsString(request.body());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
