package nl.veiligecentra.bench;

import nl.veiligecentra.bench.StatementLog.Request;
import nl.veiligecentra.running.LastingDatabase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Writes down a request's statements until two in a row are alike: then no work of the scheduler is among them. */
final class Captures {

    static final int MOST = 40;

    private final StatementLog log;

    Captures(StatementLog log) {
        this.log = log;
    }

    /** @param target the id that the nth request acts on, counted from 1 */
    PgbenchScript script(LastingDatabase database, Request request, IntFunction<String> target) throws IOException {
        var before = log.during(request);
        for (int n = 2; n <= MOST; n++) {
            var statements = log.during(request);
            if (!statements.isEmpty() && sql(statements).equals(sql(before))) {
                return new PgbenchScript(database, before, statements, target.apply(n - 1));
            }
            before = statements;
        }
        throw new IllegalStateException("no two requests ran the same statements");
    }

    private static List<String> sql(List<Statement> statements) {
        var sql = new ArrayList<String>();
        statements.forEach(statement -> sql.add(statement.sql()));
        return sql;
    }
}
