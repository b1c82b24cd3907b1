package ae.istibaq.sandbox.portal;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What portal and agencies agreed on, from the folder {@code contracts}. */
public final class Agreed {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Agreed() {}

    /** What is wrong with an event, its data included; empty when nothing is. */
    public static List<String> faultsOfEvent(String event) {
        var type = JSON.readTree(event).path("type").asString();
        var data = JSON.readTree(event).path("data").toString();
        return Stream.concat(
                        faults(schema("events/envelope.schema.json"), event).stream(),
                        faults(schema("events/" + type + ".schema.json"), data).stream())
                .toList();
    }

    public static List<String> faultsOfData(String type, JsonNode data) {
        return faults(schema("events/" + type + ".schema.json"), data.toString());
    }

    /** What is wrong with a body by a schema of an interface, as {@code agencies/icp.yaml}. */
    public static List<String> faults(String file, String component, String body) {
        return faults(component(openApi(file), component), body);
    }

    /** An interface as a tree. */
    public static JsonNode openApi(String file) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return JSON.valueToTree(yaml.<Map<String, Object>>load(read(file)));
    }

    public static JsonNode read(String name, String member) {
        return JSON.readTree(read(name)).path(member);
    }

    /** What is wrong with a value by any schema within the interface. */
    public static List<String> faults(JsonNode openApi, JsonNode schema, JsonNode value) {
        var whole = JSON.createObjectNode();
        whole.set("components", openApi.path("components"));
        whole.set("allOf", JSON.createArrayNode().add(schema));
        return faults(SCHEMAS.getSchema(whole.toString(), InputFormat.JSON), value.toString());
    }

    private static Schema component(JsonNode openApi, String component) {
        var whole = JSON.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + component);
        whole.set("components", openApi.path("components"));
        return SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
    }

    private static Schema schema(String name) {
        return SCHEMAS.getSchema(read(name), InputFormat.JSON);
    }

    private static List<String> faults(Schema schema, String body) {
        return schema.validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(Agreed.class.getResourceAsStream("/contracts/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
