package nl.veiligecentra.bench;

import nl.veiligecentra.running.LastingDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements of one request as a script for pgbench, prepared as the driver prepares them. What differs between two
 * such requests and is an id, is a new id in each transaction; all else is as it was.
 */
final class PgbenchScript {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern IDS = Pattern.compile("\\{\"?" + UUID + "\"?(,\"?" + UUID + "\"?)*}");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final String COUNTER = "\\set n :n + 1\n";

    /** The operating system passes no more as one argument; what is longer stands in the script itself. */
    private static final int LONGEST_ARGUMENT = 30_000;

    private final LastingDatabase database;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, String> fresh = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder(COUNTER);
    private final int statements;

    /**
     * @param other the statements of a second request like the first
     * @param target the id that the first request acts on, if each acts on another
     */
    PgbenchScript(LastingDatabase database, List<Statement> statements, List<Statement> other, String target) {
        this.database = database;
        fresh.put(String.valueOf(target), "md5(:label || '-' || :client_id || '-' || :n)::uuid");
        if (statements.size() != other.size()) {
            throw new IllegalStateException(
                    "two requests ran %d and %d statements".formatted(statements.size(), other.size()));
        }
        this.statements = statements.size();
        for (int n = 0; n < statements.size(); n++) {
            add(statements.get(n), other.get(n));
        }
    }

    String text() {
        return text.toString();
    }

    /** How many there are, begin and commit among them. */
    int statements() {
        return statements;
    }

    Map<String, String> variables() {
        return variables;
    }

    private void add(Statement statement, Statement other) {
        for (int n = 0; n < statement.values().size(); n++) {
            renew(statement.values().get(n), other.values().get(n));
        }
        var types = types(statement);
        var sql = PARAMETER.matcher(statement.sql()).replaceAll(found -> {
            var n = Integer.parseInt(found.group(1)) - 1;
            return Matcher.quoteReplacement(shown(statement.values().get(n), types.get(n)));
        });
        text.append(sql).append(";\n");
    }

    private void renew(String value, String other) {
        if (value == null || value.equals(other)) {
            return;
        }
        if (UUID.matcher(value).matches()) {
            newId(value);
        } else if (IDS.matcher(value).matches()) {
            var ids = UUID.matcher(value).results().map(MatchResult::group);
            fresh.putIfAbsent(value, ids.map(this::newId).collect(Collectors.joining(", ", "array[", "]")));
        }
    }

    private String newId(String id) {
        var known = fresh.get(id);
        if (known == null) {
            known = "md5(:label || '-%d-' || :client_id || '-' || :n)::uuid".formatted(fresh.size());
            fresh.put(id, known);
        }
        return known;
    }

    private String shown(String value, String type) {
        if (value == null) {
            return "null";
        }
        var source = fresh.getOrDefault(value, null);
        if (source == null && value.length() > LONGEST_ARGUMENT) {
            source = "'" + value.replace("'", "''") + "'";
        }
        if (source == null) {
            var name = "v" + variables.size();
            variables.put(name, value);
            source = ":" + name;
        }
        // in brackets, as "fetch first" takes no bare cast
        return type.isEmpty() ? source : "(%s::%s)".formatted(source, type);
    }

    /** As the server understands them; where it cannot tell, as the values look. */
    private List<String> types(Statement statement) {
        if (statement.values().isEmpty()) {
            return List.of();
        }
        try (var connection = database.open()) {
            return prepared(connection, statement.sql());
        } catch (SQLException ambiguous) {
            return statement.values().stream().map(PgbenchScript::typeByLook).toList();
        }
    }

    private static List<String> prepared(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("prepare asked as " + sql);
            var answer = statement.executeQuery(
                    "select unnest(parameter_types)::text from pg_prepared_statements where name = 'asked'");
            var types = new ArrayList<String>();
            while (answer.next()) {
                types.add(answer.getString(1));
            }
            return types;
        }
    }

    private static String typeByLook(String value) {
        if (value == null) {
            return "";
        }
        if (UUID.matcher(value).matches()) {
            return "uuid";
        }
        return value.startsWith("{") && UUID.matcher(value).find() ? "uuid[]" : "";
    }
}
