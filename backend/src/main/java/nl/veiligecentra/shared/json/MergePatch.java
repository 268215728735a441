package nl.veiligecentra.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON merge patch (RFC 7396) on the editable record {@code T}: {@code null} empties a field, absent leaves it. */
public class MergePatch<T> {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final StrictJson json;
    private final JsonNode patch;
    private final Class<T> type;

    MergePatch(StrictJson json, JsonNode patch, Class<T> type) {
        this.json = json;
        this.patch = patch;
        this.type = type;
    }

    /** @throws nl.veiligecentra.shared.problem.InvalidInput with all mistakes of the patched record */
    public T applyTo(T current) {
        return json.bind(merge(json.treeOf(current), patch), type);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object : ((ObjectNode) patch).objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merge(merged.get(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}
