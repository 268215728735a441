package nl.veiligecentra.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Asks the application, and looks how PostgreSQL found the answer in tables that are large. */
final class PlanRules {

    private static final int AREAS = 1_000;
    private static final int PAGE = 26;

    private final List<String> large;
    private final List<String> mayBeScanned;
    private final Map<String, String> plans = new LinkedHashMap<>();

    PlanRules(List<String> large, List<String> mayBeScanned) {
        this.large = large;
        this.mayBeScanned = mayBeScanned;
    }

    void hold(Question question, String path) throws IOException {
        var asked = plansOf(question, path);

        assertThat(asked).as("statements about large tables").isNotEmpty();
        for (var plan : asked) {
            plans.merge(question.toString(), plan.drawn(), String::concat);
            assertThat(plan.nodes().filter(this::isScanOfLargeTable))
                    .as("scans in %s", plan.drawn())
                    .isEmpty();
            assertThat(plan.nodes().filter(this::sortsWhatItRead))
                    .as("sorts in %s", plan.drawn())
                    .isEmpty();
            assertThat(plan.nodes()
                            .filter(this::isOfLargeTable)
                            .mapToLong(Plan::rowsRead)
                            .sum())
                    .as("rows read in %s", plan.drawn())
                    .isLessThanOrEqualTo(question.mostRead());
        }
    }

    void draw(Path file) throws IOException {
        var text = new StringBuilder();
        plans.forEach((question, drawn) ->
                text.append(question).append('\n').append(drawn).append('\n'));
        Files.writeString(file, text);
    }

    private List<Plan> plansOf(Question question, String path) throws IOException {
        long asked = Files.size(CountryDatabase.LOG);
        given().basePath("/api/v1")
                .header("Authorization", "Bearer " + question.by().token())
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200);
        return Plan.since(CountryDatabase.LOG, asked).stream()
                .filter(plan -> plan.touches(large))
                .toList();
    }

    private boolean isOfLargeTable(JsonNode node) {
        return large.contains(node.path("Relation Name").asText());
    }

    private boolean isScanOfLargeTable(JsonNode node) {
        return isOfLargeTable(node)
                && node.path("Node Type").asText().endsWith("Seq Scan")
                && !mayBeScanned.contains(node.path("Relation Name").asText());
    }

    /** To merge a page of each area is no sort of the table. */
    private boolean sortsWhatItRead(JsonNode node) {
        return node.path("Node Type").asText().endsWith("Sort")
                && Plan.below(node).anyMatch(this::isOfLargeTable)
                && rowsSorted(node) > (long) AREAS * PAGE;
    }

    private static long rowsSorted(JsonNode sort) {
        var child = sort.path("Plans").path(0);
        return Math.round(child.path("Actual Rows").asDouble()
                * child.path("Actual Loops").asDouble());
    }
}
