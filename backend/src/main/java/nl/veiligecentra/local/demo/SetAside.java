package nl.veiligecentra.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes, references and triggers of tables, taken away while a great many rows are added and put back as they were: to
 * make an index once costs far less than to keep it row by row. In one transaction, so that a failure leaves them all.
 */
final class SetAside {

    private static final String CONSTRAINTS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where conrelid = any(cast(? as regclass[])) and contype in ('f', 'u')
            order by contype
            """;
    private static final String INDEXES = """
            select format('drop index %s', x.indexrelid::regclass), pg_get_indexdef(x.indexrelid)
            from pg_index x where x.indrelid = any(cast(? as regclass[])) and not x.indisprimary
                and not exists (select from pg_constraint c where c.conindid = x.indexrelid and c.contype <> 'f')
            """;

    private final Connection connection;
    private final List<String> tables;
    private final List<String> back = new ArrayList<>();

    private SetAside(Connection connection, List<String> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    static SetAside of(Connection connection, List<String> tables) throws SQLException {
        var aside = new SetAside(connection, tables);
        aside.take(CONSTRAINTS);
        aside.take(INDEXES);
        aside.eachTable("disable");
        return aside;
    }

    /** Indexes before references, which are checked with their help. */
    void putBack() throws SQLException {
        for (int last = back.size() - 1; last >= 0; last--) {
            run(back.get(last));
        }
        eachTable("enable");
    }

    private void take(String question) throws SQLException {
        var away = new ArrayList<String>();
        try (var statement = connection.prepareStatement(question)) {
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    away.add(rows.getString(1));
                    back.add(rows.getString(2));
                }
            }
        }
        for (var sql : away) {
            run(sql);
        }
    }

    private void eachTable(String what) throws SQLException {
        for (var table : tables) {
            run("alter table %s %s trigger user".formatted(table, what));
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
