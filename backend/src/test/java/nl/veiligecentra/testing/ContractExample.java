package nl.veiligecentra.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * An operation of the committed contract with the example that stands there.
 *
 * @param parameters by name: where it stands (path, query, header) and the value of the example
 * @param contentType of the request; {@code null} without a body
 * @param status that the contract promises when it goes well
 * @param problems the error statuses that the contract promises
 */
public record ContractExample(
        String method,
        String path,
        String operationId,
        String caller,
        Map<String, Value> parameters,
        String contentType,
        JsonNode request,
        String accept,
        int status,
        JsonNode answer,
        List<Integer> problems,
        String untried) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACT = Path.of("../docs/api/openapi.json");

    /** @param example {@code null} where the example leaves it out */
    public record Value(String in, boolean required, JsonNode example) {}

    public static List<ContractExample> all() {
        try {
            return allIn(JSON.readTree(CONTRACT.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<ContractExample> allIn(JsonNode contract) {
        var operations = new ArrayList<ContractExample>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(
                                of(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    public boolean isRead() {
        return method.equals("GET");
    }

    public boolean isOfBytes() {
        return contentType != null && contentType.startsWith("image/");
    }

    /** As a caller would send it. */
    public byte[] body() {
        if (isOfBytes()) {
            return picture();
        }
        return (request.isTextual() ? request.asText() : request.toString()).getBytes();
    }

    /** Everything but the credential. */
    public RequestSpecification fill(RequestSpecification call) {
        parameters.forEach((name, value) -> {
            if (value.example() == null) {
                return;
            }
            switch (value.in()) {
                case "path" -> call.pathParam(name, value.example().asText());
                case "query" -> call.queryParam(name, (Object[]) values(value.example()));
                default -> call.header(name, value.example().asText());
            }
        });
        if (accept != null) {
            call.accept(accept);
        }
        return contentType == null || request == null
                ? call
                : call.contentType(contentType).body(body());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String[] values(JsonNode example) {
        var values = new ArrayList<String>();
        (example.isArray() ? example : JSON.createArrayNode().add(example)).forEach(one -> values.add(one.asText()));
        return values.toArray(String[]::new);
    }

    private static ContractExample of(String method, String path, JsonNode operation) {
        var body = chosen(operation.path("requestBody").path("content"), "example");
        var status = successOf(operation);
        var accept = operation.path("x-example-accept").asText(null);
        var answers = operation.path("responses").path(String.valueOf(status)).path("content");
        var answer = accept == null ? chosen(answers, "example") : Map.entry(accept, answers.path(accept));
        return new ContractExample(
                method,
                path,
                operation.get("operationId").asText(),
                operation.path("x-example-caller").asText(null),
                parameters(operation.path("parameters")),
                body == null ? null : body.getKey(),
                body == null ? null : body.getValue().get("example"),
                answer == null ? null : answer.getKey(),
                status,
                answer == null ? null : answer.getValue().get("example"),
                problemsOf(operation),
                operation.path("x-example-untried").asText(null));
    }

    /** The one with the example, else the first. */
    private static Map.Entry<String, JsonNode> chosen(JsonNode content, String field) {
        var types = new ArrayList<>(content.properties());
        return types.stream()
                .filter(type -> type.getValue().has(field))
                .findFirst()
                .orElse(types.isEmpty() ? null : types.get(0));
    }

    private static Map<String, Value> parameters(JsonNode declared) {
        var parameters = new LinkedHashMap<String, Value>();
        declared.forEach(one -> parameters.put(
                one.get("name").asText(),
                new Value(
                        one.get("in").asText(),
                        one.path("required").asBoolean()
                                || one.get("in").asText().equals("path"),
                        one.get("example"))));
        return parameters;
    }

    private static int successOf(JsonNode operation) {
        return statuses(operation).stream()
                .filter(status -> status < 300)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> problemsOf(JsonNode operation) {
        return statuses(operation).stream().filter(status -> status >= 400).toList();
    }

    private static List<Integer> statuses(JsonNode operation) {
        var statuses = new ArrayList<Integer>();
        operation.get("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        statuses.sort(null);
        return statuses;
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
