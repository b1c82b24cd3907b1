package ae.istibaq.core.events;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a CloudEvent and tells everything that is wrong with it at once. */
@Component
class EventReading {

    private static final JsonMapper strict = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final Contract envelope = Contract.named("envelope", "");
    private final EventTypes types;

    EventReading(EventTypes types) {
        this.types = types;
    }

    /** @throws EventInvalid with all faults found */
    IncomingEvent read(byte[] body) {
        JsonNode event = parse(body);
        String canonical = canonical(event);
        List<Fault> faults = new ArrayList<>(envelope.faults(canonical));
        EventTypes.Known known = types.find(event.path("type").asString(""));
        if (known == null && faults.stream().noneMatch(fault -> fault.pointer().equals("/type"))) {
            faults.add(Fault.of("/type", "unknown"));
        }
        if (known != null && event.path("data").isObject()) {
            faults.addAll(known.data().faults(strict.writeValueAsString(event.get("data"))));
        }
        if (!faults.isEmpty()) {
            throw new EventInvalid(faults);
        }
        return new IncomingEvent(
                event.get("source").asString(),
                event.get("id").asString(),
                event.get("type").asString(),
                event.get("subject").asString(),
                Long.parseLong(event.get("sequence").asString()),
                time(event),
                canonical);
    }

    private static JsonNode parse(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode event = strict.readTree(text);
            if (event.isObject()) {
                return event;
            }
        } catch (JacksonException | CharacterCodingException e) {
            // Told without the parser's words, which quote what they read.
        }
        throw new EventInvalid(List.of(Fault.of("", "json")));
    }

    // JSON can write what no database can store: the zero character and halves of characters.
    private static String canonical(JsonNode event) {
        String canonical = strict.writeValueAsString(event);
        if (canonical.contains("\\u0000")
                || !StandardCharsets.UTF_8.newEncoder().canEncode(canonical)) {
            throw new EventInvalid(List.of(Fault.of("", "characters")));
        }
        return canonical;
    }

    private static Instant time(JsonNode event) {
        try {
            return Instant.parse(event.get("time").asString());
        } catch (DateTimeException e) {
            throw new EventInvalid(List.of(Fault.of("/time", "format")));
        }
    }
}
