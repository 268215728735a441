package nl.veiligecentra.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The committed contract, as far as somebody needs it who wants to break every operation. */
final class Contract {

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract read() throws IOException {
        return new Contract(
                new ObjectMapper().readTree(Path.of("../docs/api/openapi.json").toFile()));
    }

    /** All that end: a stream goes on until its reader leaves. */
    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> !isStream(method.getValue()))
                        .forEach(method ->
                                operations.add(operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static boolean isStream(JsonNode described) {
        return described.at("/responses/200/content").has("text/event-stream");
    }

    private Operation operation(String path, String method, JsonNode described) {
        var query = StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> new Parameter(parameter.get("name").asText(), resolve(parameter.get("schema"))))
                .toList();
        var content = described.path("requestBody").path("content").properties().stream()
                .findFirst();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                query,
                content.map(type -> type.getKey()).orElse(null),
                content.map(type -> resolve(type.getValue().get("schema"))).orElse(null));
    }

    record Parameter(String name, JsonNode schema) {}

    /** @param mediaType of the body; {@code null} when there is none, as is the schema */
    record Operation(String method, String path, List<Parameter> query, String mediaType, JsonNode body) {

        boolean takesJson() {
            return mediaType != null && mediaType.endsWith("json");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
