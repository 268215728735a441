package nl.veiligecentra.shared.sql;

import jakarta.persistence.Tuple;
import org.hibernate.Session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A statement with named parameters in the session's transaction, asked as a native query of Hibernate is asked. That one
 * works out anew at each call what its columns are, which is a large part of the work where rows are few.
 */
public final class PlainQuery {

    private final Session session;
    private final NamedSql sql;
    private final Map<String, Object> values = new HashMap<>();

    private PlainQuery(Session session, NamedSql sql) {
        this.session = session;
        this.sql = sql;
    }

    public static PlainQuery of(Session session, String sql) {
        return new PlainQuery(session, NamedSql.of(sql));
    }

    public PlainQuery setParameter(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public PlainQuery setParameters(Map<String, ?> all) {
        values.putAll(all);
        return this;
    }

    public boolean asksFor(String name) {
        return sql.parameters().contains(name);
    }

    public Stream<Tuple> getResultStream() {
        return inSession(this::rows).stream();
    }

    public int executeUpdate() {
        return inSession(connection -> {
            try (var statement = prepared(connection)) {
                return statement.executeUpdate();
            }
        });
    }

    private List<Tuple> rows(Connection connection) throws SQLException {
        try (var statement = prepared(connection);
                var answer = statement.executeQuery()) {
            var columns = Columns.of(answer.getMetaData());
            var rows = new ArrayList<Tuple>();
            while (answer.next()) {
                rows.add(new Row(columns, valuesOf(answer, columns)));
            }
            return rows;
        }
    }

    private static Object[] valuesOf(ResultSet answer, Columns columns) throws SQLException {
        var values = new Object[columns.types().length];
        for (int n = 0; n < values.length; n++) {
            values[n] = valueOf(answer, n + 1, columns.types()[n]);
        }
        return values;
    }

    private static Object valueOf(ResultSet answer, int column, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                var moment = answer.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            case Types.DATE -> answer.getObject(column, LocalDate.class);
            case Types.ARRAY -> {
                var array = answer.getArray(column);
                yield array == null ? null : array.getArray();
            }
            default -> answer.getObject(column);
        };
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql.positional());
        int position = 1;
        for (var name : sql.parameters()) {
            if (!values.containsKey(name)) {
                throw new IllegalStateException("no value for " + name);
            }
            statement.setObject(position++, bound(connection, values.get(name)));
        }
        return statement;
    }

    private static Object bound(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        return value instanceof String[] texts ? connection.createArrayOf("text", texts) : value;
    }

    /** As before any query, what was changed on entities is written first. */
    private <T> T inSession(Work<T> work) {
        if (session.getStatistics().getEntityCount() > 0) {
            session.flush();
        }
        return session.doReturningWork(work::run);
    }

    private interface Work<T> {

        T run(Connection connection) throws SQLException;
    }
}
