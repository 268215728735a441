package nl.veiligecentra.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.StreamSupport;

/** Makes up values that fit a schema, and spoils some of them. */
final class Invention {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> CATEGORIES = List.of(
            "STREET_LIGHT_BROKEN", "BICYCLE_THEFT", "SHOPLIFTING", "LITTER", "GRAFFITI", "DRUGS_SUSPICION", "UNKNOWN");
    private static final String SPOILED = "spoiled-value-here";

    private final Contract contract;
    private final KnownIds ids;
    private final Random dice;

    Invention(Contract contract, KnownIds ids, Random dice) {
        this.contract = contract;
        this.ids = ids;
        this.dice = dice;
    }

    /** A body that fits, with so many of its values replaced by ones that broke other systems. */
    String body(JsonNode schema, int spoiledValues) {
        var tree = valueOf(schema, "");
        for (int n = 0; n < spoiledValues; n++) {
            spoil(tree);
        }
        var json = tree.toString();
        while (json.contains(SPOILED)) {
            json = json.replaceFirst("\"" + SPOILED + "\"", Matcher.quoteReplacement(Nasty.json(dice)));
        }
        return json;
    }

    JsonNode valueOf(JsonNode described, String name) {
        var schema = contract.resolve(described);
        if (schema.has("enum")) {
            return schema.get("enum").get(dice.nextInt(schema.get("enum").size()));
        }
        return switch (schema.path("type").asText("string")) {
            case "object" -> object(schema);
            case "array" -> array(schema, name);
            case "integer" ->
                JSON.numberNode(schema.path("minimum").asInt(0)
                        + dice.nextInt(Math.max(1, schema.path("maximum").asInt(9))));
            case "number" -> number(name);
            case "boolean" -> JSON.booleanNode(dice.nextBoolean());
            default -> JSON.textNode(text(schema, name));
        };
    }

    private JsonNode number(String name) {
        return name.equals("coordinates")
                ? JSON.numberNode(dice.nextBoolean() ? 5.16 + dice.nextDouble() / 100 : 53 + dice.nextDouble() / 250)
                : JSON.numberNode(dice.nextInt(10_000));
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.objectNode();
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) || dice.nextInt(3) == 0) {
                object.set(field.getKey(), valueOf(field.getValue(), field.getKey()));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, String name) {
        var array = JSON.arrayNode();
        var size = name.equals("coordinates") ? 2 : dice.nextInt(4);
        for (int n = 0; n < size; n++) {
            array.add(valueOf(schema.get("items"), name));
        }
        return array;
    }

    private String text(JsonNode schema, String name) {
        if (name.equals("category") || name.equals("code")) {
            return Nasty.pick(CATEGORIES, dice);
        }
        if (name.equals("email")) {
            return "iemand" + dice.nextInt(1_000) + "@elders.example";
        }
        if (schema.path("pattern").asText().contains("|")) {
            var choices = schema.get("pattern").asText().split("\\|");
            return choices[dice.nextInt(choices.length)];
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> ids.forField(name, dice);
            case "date-time" ->
                "2026-%02d-%02dT%02d:00:00Z".formatted(1 + dice.nextInt(12), 1 + dice.nextInt(28), dice.nextInt(24));
            case "date" -> "2026-%02d-%02d".formatted(1 + dice.nextInt(12), 1 + dice.nextInt(28));
            default -> "Iets van elders " + dice.nextInt(100);
        };
    }

    private void spoil(JsonNode tree) {
        var places = new ArrayList<Runnable>();
        collect(tree, places);
        if (!places.isEmpty()) {
            Nasty.pick(places, dice).run();
        }
    }

    private void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(() -> object.put(field.getKey(), SPOILED));
                collect(field.getValue(), places);
            });
            places.add(() -> object.put(Nasty.text(dice), SPOILED));
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                var at = index;
                places.add(() -> array.set(at, SPOILED));
                collect(array.get(index), places);
            }
            places.add(() -> array.add(SPOILED));
        }
    }
}
