package nl.veiligecentra.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.postgresql.util.PGobject;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.joining;

/** Rows by table. Tables are written in an order in which what is referred to comes first. */
final class Rows {

    private static final List<String> TABLES = List.of(
            "organisation",
            "department",
            "person",
            "area",
            "street",
            "area_contact",
            "area_party",
            "agreed_term",
            "membership",
            "invitation",
            "deputy",
            "session",
            "removal_request",
            "service_client",
            "reply_address",
            "incident",
            "incident_transition",
            "incident_update",
            "incident_endorsement",
            "incident_external_reference",
            "content",
            "incident_photo",
            "notification",
            "measure",
            "measure_version",
            "measure_progress",
            "measure_incident",
            "brainstorm_input",
            "brainstorm_support",
            "brainstorm_message",
            "brainstorm_input_incident",
            "brainstorm_session",
            "session_invitee",
            "agenda_item",
            "agenda_item_input",
            "agenda_item_measure",
            "session_addendum",
            "working_group",
            "working_group_seat",
            "pulse_answer",
            "figure_request");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();

    Rows() {
        TABLES.forEach(table -> tables.put(table, new ArrayList<>()));
    }

    void add(String table, String columns, Object... values) {
        var row = new LinkedHashMap<String, Object>();
        var names = columns.split(", ");
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        add(table, row);
    }

    void add(String table, Map<String, Object> row) {
        tables.get(table).add(row);
    }

    int count(String table) {
        return tables.get(table).size();
    }

    void insert(Connection connection) throws SQLException {
        for (var table : tables.entrySet()) {
            insert(connection, table.getKey(), table.getValue());
        }
    }

    private static void insert(Connection connection, String table, List<Map<String, Object>> rows)
            throws SQLException {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var sql = "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(column -> "?").collect(joining(", ")));
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, columns, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Set<String> columns, Map<String, Object> row)
            throws SQLException {
        int position = 1;
        for (var column : columns) {
            var value = row.get(column);
            if (value instanceof byte[] bytes) {
                statement.setBytes(position, bytes);
            } else if (value instanceof UUID[] ids) {
                statement.setArray(position, statement.getConnection().createArrayOf("uuid", ids));
            } else {
                statement.setObject(position, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            position++;
        }
    }

    static PGobject json(Object shape) {
        try {
            return typed("jsonb", JSON.writeValueAsString(shape));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PGobject range(Instant from, Instant until) {
        return typed("tstzrange", "[" + from + "," + until + ")");
    }

    private static PGobject typed(String type, String text) {
        try {
            var typed = new PGobject();
            typed.setType(type);
            typed.setValue(text);
            return typed;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
