package nl.veiligecentra.bench;

import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.Pause;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Has the server write down every statement while a request runs, and keeps those of the session that served it. */
final class StatementLog {

    private static final Duration UNTIL_WRITTEN = Duration.ofMillis(300);

    private final LastingDatabase database;
    private final String caller;

    /** @param caller who asks: it stands among the parameters of the first statement of each request */
    StatementLog(LastingDatabase database, String caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The statements of one request; of none when it cannot be told which they are. */
    List<Statement> during(Request request) throws IOException {
        database.run("alter system set log_line_prefix = '@%p@ '", "alter system set log_statement = 'all'");
        database.run("select pg_reload_conf()");
        try {
            Pause.of(UNTIL_WRITTEN);
            var log = written(request);
            var serving = Statement.sessions(log).stream()
                    .map(session -> Statement.in(log, session))
                    .filter(statements -> statements.stream()
                            .anyMatch(statement -> statement.values().contains(caller)))
                    .toList();
            return serving.size() == 1 ? serving.get(0) : List.of();
        } finally {
            database.run("alter system reset log_statement", "alter system reset log_line_prefix");
            database.run("select pg_reload_conf()");
        }
    }

    private String written(Request request) throws IOException {
        try (var file = new RandomAccessFile(database.log().toFile(), "r")) {
            var before = file.length();
            request.send();
            Pause.of(UNTIL_WRITTEN);
            var bytes = new byte[(int) (file.length() - before)];
            file.seek(before);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    interface Request {

        void send() throws IOException;
    }
}
