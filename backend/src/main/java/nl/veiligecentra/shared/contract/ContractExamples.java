package nl.veiligecentra.shared.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.veiligecentra.shared.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Puts the examples of {@code examples/<operationId>.json} where readers of the contract look for them. */
final class ContractExamples {

    private static final String CALLER = "x-example-caller";
    private static final String ACCEPT = "x-example-accept";
    private static final String UNTRIED = "x-example-untried";
    private static final String PROBLEM = "Problem";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractExamples() {}

    static void addTo(OpenAPI contract) {
        var problems = read("problems", new TypeReference<Map<String, Object>>() {});
        problems.forEach((status, problem) -> contract.getComponents()
                .addExample(PROBLEM + status, OASFactory.createExample().value(problem)));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    addProblems(operation, problems);
                    add(operation, read(operation.getOperationId(), new TypeReference<OperationExample>() {}));
                });
    }

    private static void addProblems(Operation operation, Map<String, Object> problems) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            var body =
                    response.getContent() == null ? null : response.getContent().getMediaType(Problem.MEDIA_TYPE);
            if (body != null && problems.containsKey(status)) {
                body.addExample("problem", OASFactory.createExample().ref(PROBLEM + status));
            }
        });
    }

    private static void add(Operation operation, OperationExample example) {
        if (example == null) {
            return;
        }
        operation.addExtension(CALLER, example.caller());
        if (example.accept() != null) {
            operation.addExtension(ACCEPT, example.accept());
        }
        if (example.untried() != null) {
            operation.addExtension(UNTRIED, example.untried());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> example.parameters().containsKey(parameter.getName()))
                    .forEach(parameter ->
                            parameter.setExample(example.parameters().get(parameter.getName())));
        }
        if (operation.getRequestBody() != null && example.request() != null) {
            one(operation.getRequestBody().getContent(), example.contentType()).setExample(example.request());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null && example.answer() != null) {
                one(response.getContent(), example.accept()).setExample(example.answer());
            }
        });
    }

    private static MediaType one(Content content, String wanted) {
        return wanted == null ? content.getMediaTypes().values().iterator().next() : content.getMediaType(wanted);
    }

    /** @return {@code null} when there is none */
    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = ContractExamples.class.getResourceAsStream("/examples/" + name + ".json")) {
            return file == null ? null : JSON.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("examples/" + name + ".json", unreadable);
        }
    }
}
