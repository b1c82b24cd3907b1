package ae.istibaq.sandbox.agencies;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rubbish in place of an answer, of four kinds in turn. */
final class Nonsense {

    private static final byte[] PAGE =
            "<!doctype html><title>Maintenance</title><p>See you later.".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger turn = new AtomicInteger();
    private final JsonMapper json;

    Nonsense(JsonMapper json) {
        this.json = json;
    }

    record Rubbish(MediaType type, byte[] body) {}

    Rubbish instead(byte[] answer) {
        return switch (Math.floorMod(turn.getAndIncrement(), 4)) {
            case 0 -> new Rubbish(MediaType.TEXT_HTML, PAGE);
            case 1 -> new Rubbish(MediaType.APPLICATION_JSON, Arrays.copyOf(answer, answer.length * 2 / 3));
            case 2 ->
                new Rubbish(MediaType.APPLICATION_JSON, json.writeValueAsBytes(otherTypes(json.readTree(answer))));
            default ->
                new Rubbish(MediaType.APPLICATION_JSON, json.writeValueAsBytes(someoneElses(json.readTree(answer))));
        };
    }

    private JsonNode otherTypes(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            for (var name : object.propertyNames().toArray(String[]::new)) {
                object.putArray(name).add("?");
            }
        }
        return answer;
    }

    /** Well formed, and the answer to another question. */
    private static JsonNode someoneElses(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            object.put("requestId", UUID.randomUUID().toString());
            object.replace("record", object.objectNode().put("emiratesId", "784190000000007"));
            object.put("agencyReference", "");
        }
        return answer;
    }
}
