package nl.veiligecentra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One statement as the server's log shows it, with the values of its parameters; {@code null} is {@code null}. */
record Statement(String sql, List<String> values) {

    private static final Pattern ENTRY = Pattern.compile("(?m)^@(\\d+)@ LOG:  execute [^:]+: ");
    private static final Pattern DETAIL = Pattern.compile("(?m)^@\\d+@ DETAIL:  [Pp]arameters: ");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'([^']*+(?:''[^']*+)*+)')");

    /** The statements of the log that one session ran. */
    static List<Statement> in(String log, String session) {
        var statements = new ArrayList<Statement>();
        var entries = ENTRY.matcher(log);
        while (entries.find()) {
            if (entries.group(1).equals(session)) {
                var rest = log.substring(entries.end());
                var next = Pattern.compile("(?m)^@\\d+@ (?!DETAIL)").matcher(rest);
                statements.add(of(next.find() ? rest.substring(0, next.start()) : rest));
            }
        }
        return statements;
    }

    static List<String> sessions(String log) {
        return ENTRY.matcher(log)
                .results()
                .map(entry -> entry.group(1))
                .distinct()
                .toList();
    }

    private static Statement of(String entry) {
        var detail = DETAIL.matcher(entry);
        var values = new ArrayList<String>();
        var sql = entry;
        if (detail.find()) {
            sql = entry.substring(0, detail.start());
            var value = VALUE.matcher(entry.substring(detail.end()));
            while (value.find()) {
                values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
            }
        }
        return new Statement(sql.strip(), values);
    }
}
