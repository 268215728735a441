package nl.veiligecentra.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import java.nio.file.Path;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** Calls the API as somebody, and holds every answer against the committed contract. */
public final class Api {

    private static final Path CONTRACT = Path.of("../docs/api/openapi.json");

    // requests are wrong on purpose in many tests; answers never may be
    private static final OpenApiValidationFilter CONTRACT_FILTER =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForSpecificationUrl(
                            CONTRACT.toUri().toString())
                    .withBasePathOverride("/api/v1")
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", Level.IGNORE)
                            .withLevel("validation.request.parameter.schema.invalidJson", Level.IGNORE)
                            .withLevel("validation.response.body.schema.additionalProperties", Level.IGNORE)
                            .build())
                    .build());

    private Api() {}

    public static RequestSpecification as(Someone someone) {
        return withToken(someone.token());
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return outsideContract().filter(CONTRACT_FILTER);
    }

    /** A request that the contract knows nothing of: a wrong path or method. */
    public static RequestSpecification outsideContract() {
        return given().config(shownAsSent()).basePath("/api/v1").accept(ContentType.JSON);
    }

    public static RequestSpecification json(RequestSpecification request, Object body) {
        return request.contentType(ContentType.JSON).body(body);
    }

    /** Every request and answer is written out in case its test fails; to make it look good is work that nobody sees. */
    private static RestAssuredConfig shownAsSent() {
        var config = RestAssured.config();
        return config.logConfig(config.getLogConfig().enablePrettyPrinting(false));
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
