package nl.veiligecentra.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How PostgreSQL carried out one statement, as it wrote down itself. */
record Plan(String statement, JsonNode root) {

    private static final String MARK = "plan:\n";

    /** What was written down after the given place in the log. */
    static List<Plan> since(Path log, long offset) {
        try {
            var bytes = Files.readAllBytes(log);
            var text = new String(bytes, (int) offset, bytes.length - (int) offset, UTF_8);
            var plans = new ArrayList<Plan>();
            for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
                plans.add(read(text.substring(at + MARK.length())));
            }
            return plans;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines of one entry begin with a tab; what comes after them is another entry. */
    private static Plan read(String entry) throws IOException {
        var json = new StringBuilder();
        entry.lines()
                .takeWhile(line -> line.startsWith("\t"))
                .forEach(line -> json.append(line).append('\n'));
        var plan = new ObjectMapper().readTree(json.toString());
        return new Plan(plan.path("Query Text").asText(), plan.path("Plan"));
    }

    boolean touches(List<String> tables) {
        return nodes().anyMatch(
                        node -> tables.contains(node.path("Relation Name").asText()));
    }

    Stream<JsonNode> nodes() {
        return below(root);
    }

    static Stream<JsonNode> below(JsonNode node) {
        var children = new ArrayList<JsonNode>();
        node.path("Plans").forEach(children::add);
        return Stream.concat(Stream.of(node), children.stream().flatMap(Plan::below));
    }

    /** Rows that this node read, those it threw away again included. */
    static long rowsRead(JsonNode node) {
        double each = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return Math.round(each * node.path("Actual Loops").asDouble());
    }

    /** The plan as few lines as it can be read from. */
    String drawn() {
        var text = new StringBuilder();
        draw(root, 0, text);
        return text.toString();
    }

    private static void draw(JsonNode node, int depth, StringBuilder text) {
        if (node.path("Actual Loops").asDouble() == 0) {
            return;
        }
        text.append("  ".repeat(depth)).append(node.path("Node Type").asText());
        for (var name : List.of("Index Name", "Relation Name", "CTE Name", "Subplan Name")) {
            if (node.has(name)) {
                text.append(' ').append(node.path(name).asText());
            }
        }
        text.append(" (rows %s, loops %s"
                .formatted(
                        node.path("Actual Rows").asText(),
                        node.path("Actual Loops").asText()));
        if (node.has("Rows Removed by Filter")) {
            text.append(", left out ")
                    .append(node.path("Rows Removed by Filter").asText());
        }
        text.append(")\n");
        node.path("Plans").forEach(child -> draw(child, depth + 1, text));
    }
}
