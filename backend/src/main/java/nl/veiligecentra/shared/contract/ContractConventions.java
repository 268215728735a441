package nl.veiligecentra.shared.contract;

import nl.veiligecentra.shared.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/** Adds to each operation the errors it can give, the version header, and the credentials it takes. */
public class ContractConventions implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final Set<String> PASSING =
            Set.of("replies", "consents", "session-releases", "session-corrections", "pulse-answers", "events");
    private static final Set<String> OPEN_TO_LINKS = Set.of(
            "/api/v1/replies",
            "/api/v1/consents",
            "/api/v1/session-releases",
            "/api/v1/session-corrections",
            "/api/v1/pulse-answers",
            "/api/v1/digest-choice",
            "/api/v1/notification-choice");
    private static final Map<String, String> ERRORS = new TreeMap<>(Map.ofEntries(
            entry("400", "The request is wrong; errors lists all mistakes."),
            entry("401", "No valid credential."),
            entry("403", "Not with your roles."),
            entry("404", "Not there, or not for you."),
            entry("406", "Not in the form that Accept asks for."),
            entry("409", "It conflicts with how things stand."),
            entry("412", "It changed since you read it."),
            entry("415", "That media type is not accepted."),
            entry("428", "If-Match is missing."),
            entry("429", "Too many requests; see Retry-After."),
            entry("500", "Something went wrong here."),
            entry("503", "Something we need cannot be reached; see Retry-After.")));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSchema(PROBLEM, problem());
        contract.getComponents().addSecurityScheme("session", session());
        contract.getComponents().addSecurityScheme("token", token());
        contract.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("session"));
        contract.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
        contract.getPaths().getPathItems().values().forEach(this::complete);
        contract.getPaths().getPathItems().forEach(ContractConventions::openToLinks);
        contract.getPaths().getPathItems().values().forEach(item -> patchWithSomeFields(item, contract));
        contract.setPaths(relativeToServer(contract.getPaths()));
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> answerWithWhatWasMade(path, item, contract.getPaths()));
        ContractExamples.addTo(contract);
    }

    /** A merge patch holds any of the fields, so none of them is required. */
    private static void patchWithSomeFields(PathItem item, OpenAPI contract) {
        if (item.getPATCH() == null) {
            return;
        }
        item.getPATCH().getRequestBody().getContent().getMediaTypes().values().forEach(body -> {
            var whole = body.getSchema().getRef().replaceFirst(".*/", "");
            var fields = contract.getComponents().getSchemas().get(whole).getProperties();
            contract.getComponents().addSchema(whole + "Patch", object().properties(fields));
            body.setSchema(OASFactory.createSchema().ref(whole + "Patch"));
        });
        parametersOf(item.getPATCH()).stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> parameter.setRequired(true));
    }

    /** A creation answers with what its Location would give. */
    private static void answerWithWhatWasMade(String path, PathItem item, Paths paths) {
        var made = item.getPOST() == null ? null : item.getPOST().getResponses().getAPIResponse("201");
        if (made == null || made.getContent() != null) {
            return;
        }
        paths.getPathItems().forEach((other, one) -> {
            if (one.getGET() != null && other.matches(Pattern.quote(path) + "/\\{[^/]+}")) {
                made.setContent(sameShape(
                        one.getGET().getResponses().getAPIResponse("200").getContent()));
            }
        });
    }

    /** A content of its own: its example is another. */
    private static Content sameShape(Content content) {
        var shape = OASFactory.createContent();
        content.getMediaTypes()
                .forEach((type, body) ->
                        shape.addMediaType(type, OASFactory.createMediaType().schema(body.getSchema())));
        return shape;
    }

    private static Paths relativeToServer(Paths paths) {
        var relative = OASFactory.createPaths();
        paths.getPathItems().forEach((path, item) -> relative.addPathItem(path.replaceFirst("^/api/v1", ""), item));
        return relative;
    }

    private void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            ERRORS.keySet().stream()
                    .filter(status -> applies(status, method, operation))
                    .forEach(status -> operation.getResponses().addAPIResponse(status, error(ERRORS.get(status))));
            addGone(operation);
            operation.getResponses().getAPIResponses().values().forEach(r -> r.addHeader("API-Version", version()));
            if (operation.getRequestBody() != null) {
                operation.getRequestBody().setRequired(true);
            }
        });
    }

    /** Links and places in the feed are good for a while; asking again does not help. */
    private static void addGone(Operation operation) {
        if (operation.getTags() != null && operation.getTags().stream().anyMatch(PASSING::contains)) {
            operation.getResponses().addAPIResponse("410", error("It is over; the code says why."));
        }
    }

    /** Opened by the secret of a link in a mail, and by nothing else. */
    private static void openToLinks(String path, PathItem item) {
        if (OPEN_TO_LINKS.stream().anyMatch(path::startsWith)) {
            item.getOperations().values().forEach(operation -> operation.setSecurity(List.of()));
        }
    }

    private static boolean applies(String status, PathItem.HttpMethod method, Operation operation) {
        var hasBody = operation.getRequestBody() != null;
        var parameters = parametersOf(operation);
        return switch (status) {
            case "400" -> hasBody || !parameters.isEmpty() || method != PathItem.HttpMethod.GET;
            case "404" -> hasBody || !parameters.isEmpty();
            case "409" -> method != PathItem.HttpMethod.GET || isStream(operation);
            case "412", "428" -> parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()));
            case "415" -> hasBody;
            default -> true;
        };
    }

    /** Of those somebody can have too many. */
    private static boolean isStream(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        return answer != null
                && answer.getContent() != null
                && answer.getContent().getMediaTypes().containsKey("text/event-stream");
    }

    private static List<Parameter> parametersOf(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static APIResponse error(String description) {
        var reference = OASFactory.createSchema().ref(PROBLEM);
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static Header version() {
        return OASFactory.createHeader().description("Full version of the API.").schema(text());
    }

    private static Schema problem() {
        var error = object().addProperty("pointer", text().description("JSON pointer into the body (RFC 6901)."))
                .addProperty("parameter", text().description("Name of the query key or header."))
                .addProperty("code", text())
                .addProperty("detail", text())
                .required(List.of("code", "detail"));
        return object().description("What went wrong (RFC 9457).")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text().description("Stable; the screen owns the sentence."))
                .addProperty("traceId", text().description("Names this request in our log."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error))
                .required(List.of("type", "title", "status", "detail", "code", "traceId"));
    }

    private static SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("q_session_web")
                .description("The session of the web app; changes also need X-Veilige-Centra: web and our Origin.");
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of our issuer with audience veilige-centra-api.");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
