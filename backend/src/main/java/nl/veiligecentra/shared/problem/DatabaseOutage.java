package nl.veiligecentra.shared.problem;

import java.sql.SQLException;
import java.util.Set;

/** The database went away, comes up, or has no connection to give: the request may well succeed a moment later. */
final class DatabaseOutage {

    /** Connection exceptions, too few resources, and interventions of an operator: stopping, starting, ending a session. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseOutage() {}

    static boolean isCauseOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && isOutage(failure.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The pool gives no state with its own "no connection in time". */
    private static boolean isOutage(String state) {
        return state == null || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
