package ae.istibaq.core.events;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** One agreed JSON Schema, prepared once. */
class Contract {

    // Rules with a message of their own; the rest share one.
    private static final Set<String> TOLD = Set.of(
            "required",
            "type",
            "pattern",
            "format",
            "enum",
            "const",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "additionalProperties");

    private static final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Schema schema;
    private final String root;

    private Contract(Schema schema, String root) {
        this.schema = schema;
        this.root = root;
    }

    /**
     * @param name file name before {@code .schema.json}
     * @param root pointer of what it describes within the event
     */
    static Contract named(String name, String root) {
        try (InputStream file = new ClassPathResource("contracts/events/" + name + ".schema.json").getInputStream()) {
            Schema schema = registry.getSchema(file);
            schema.initializeValidators();
            return new Contract(schema, root);
        } catch (IOException e) {
            throw new UncheckedIOException("No schema for the events " + name, e);
        }
    }

    List<Fault> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(this::fault)
                .distinct()
                .toList();
    }

    private Fault fault(Error error) {
        String rule = error.getKeyword();
        String place = root + error.getInstanceLocation();
        String pointer = "required".equals(rule) ? place + "/" + error.getProperty() : place;
        return Fault.of(pointer, TOLD.contains(rule) ? rule : "other");
    }
}
