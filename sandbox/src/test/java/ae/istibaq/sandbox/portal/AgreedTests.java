package ae.istibaq.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.events.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contracts themselves: their examples are good by them, and they bite. */
class AgreedTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void acceptsItsOwnExamplesAndNothingMoreOrLess(EventType type) {
        var examples = Agreed.read("events/" + type.type() + ".schema.json", "examples");

        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            assertThat(Agreed.faultsOfData(type.type(), example)).isEmpty();
            assertThat(Agreed.faultsOfData(type.type(), with(example, "extra"))).isNotEmpty();
            for (var member : List.copyOf(example.propertyNames())) {
                assertThat(Agreed.faultsOfData(type.type(), without(example, member)))
                        .as(member)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void wantsReasonsExactlyWhereAnAgencyDoesNotApprove() {
        var type = EventType.MARRIAGE_GRANT_DECIDED.type();
        var approved = (ObjectNode) Agreed.read("events/" + type + ".schema.json", "examples")
                .get(0)
                .deepCopy();
        assertThat(Agreed.faultsOfData(type, approved.put("outcome", "REFUSED")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies/moj.yaml",
                "agencies/icp.yaml",
                "agencies/mocd.yaml",
                "agencies/szhp.yaml",
                "agencies/fahr.yaml",
                "agencies/mohre.yaml",
                "agencies/ded.yaml",
                "agencies/ajman-municipality.yaml",
                "agencies/ajman-land.yaml",
                "agencies/ehs.yaml",
                "agencies/skmca.yaml",
                "agencies/moe.yaml",
                "agencies/nursery.yaml",
                "agencies/post.yaml",
                "agencies/gpssa.yaml",
                "agencies/ner.yaml",
                "agencies/youtube.yaml",
                "gateways/sms.yaml",
                "gateways/payments.yaml",
                "portal.yaml",
                "management.yaml"
            })
    void givesExamplesThatAreGoodByTheInterface(String file) {
        var openApi = Agreed.openApi(file);
        assertThat(openApi.path("openapi").asString()).startsWith("3.1");
        var contents = openApi.findValues("application/json");
        assertThat(contents).isNotEmpty();
        for (var content : contents) {
            if (content.has("example")) {
                assertThat(Agreed.faults(openApi, content.path("schema"), content.path("example")))
                        .as(content.path("schema").toString())
                        .isEmpty();
            }
        }
    }

    private static JsonNode with(JsonNode example, String member) {
        return ((ObjectNode) JSON.readTree(example.toString())).put(member, 1);
    }

    private static JsonNode without(JsonNode example, String member) {
        return ((ObjectNode) JSON.readTree(example.toString())).without(member);
    }
}
