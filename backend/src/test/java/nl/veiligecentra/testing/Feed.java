package nl.veiligecentra.testing;

import nl.veiligecentra.running.Pause;

import java.time.Duration;
import java.util.List;

/** The feed of events holds back what a running transaction may still come before; the database's own housekeeping is one. */
public final class Feed {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(20);

    private Feed() {}

    /** Waits until everything that was written is told. */
    public static void settle() {
        for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(STEP)) {
            if (Sql.read("""
                    select pg_snapshot_xmin(pg_current_snapshot()) > max(transaction_id) from outbox_event
                    """).equals(List.of("t"))) {
                return;
            }
            Pause.of(STEP);
        }
        throw new IllegalStateException("A transaction goes on and on");
    }
}
