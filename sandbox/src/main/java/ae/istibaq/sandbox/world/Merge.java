package ae.istibaq.sandbox.world;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON merge patch, except that null stays as null instead of taking the member out: records name all members. */
final class Merge {

    private Merge() {}

    static JsonNode into(JsonNode target, JsonNode patch) {
        if (!(target instanceof ObjectNode object) || !patch.isObject()) {
            return patch;
        }
        for (var member : patch.properties()) {
            var present = object.get(member.getKey());
            object.set(member.getKey(), present == null ? member.getValue() : into(present, member.getValue()));
        }
        return object;
    }
}
