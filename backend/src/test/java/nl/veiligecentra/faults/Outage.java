package nl.veiligecentra.faults;

import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.Pause;
import nl.veiligecentra.testing.Someone;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What callers get while the database is away for some seconds and comes back, and how long they wait for it. */
final class Outage {

    private static final int CALLERS = 16;
    private static final Duration AWAY = Duration.ofSeconds(8);

    private final LastingDatabase database;
    private final int port;
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
    private volatile long backAt;
    private volatile long servedAgainAt;
    private volatile boolean goesOn = true;

    Outage(LastingDatabase database, int port) {
        this.database = database;
        this.port = port;
    }

    String duringRestart() {
        var callers = Executors.newFixedThreadPool(CALLERS);
        for (int n = 0; n < CALLERS; n++) {
            callers.submit(this::askOn);
        }
        Pause.of(Duration.ofSeconds(5));
        database.close();
        Pause.of(AWAY);
        database.start();
        backAt = System.nanoTime();
        Pause.of(Duration.ofSeconds(15));
        goesOn = false;
        callers.shutdown();
        try {
            if (!callers.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("some requests hang");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        requireOnly200And503();
        return report();
    }

    private void askOn() {
        var marit = new Caller(port, Someone.MARIT);
        while (goesOn) {
            var began = System.nanoTime();
            try {
                var answer = marit.get("/incidents");
                var told = answer.headers().firstValue("Retry-After").isPresent() ? " with Retry-After" : "";
                answers.merge(answer.statusCode() + told, 1, Integer::sum);
                if (answer.statusCode() == 200 && backAt > 0 && servedAgainAt == 0) {
                    servedAgainAt = System.nanoTime();
                }
                if (answer.statusCode() == 503) {
                    Pause.of(Duration.ofMillis(100));
                }
            } catch (HttpTimeoutException hanging) {
                answers.merge("no answer", 1, Integer::sum);
            } catch (IOException cutOff) {
                answers.merge("cut off", 1, Integer::sum);
            }
            waits.add(System.nanoTime() - began);
        }
    }

    private void requireOnly200And503() {
        var others = new TreeMap<>(answers);
        others.keySet().removeAll(Arrays.asList("200", "503 with Retry-After"));
        if (!others.isEmpty() || servedAgainAt == 0) {
            throw new IllegalStateException("while the database was away: " + answers);
        }
    }

    private String report() {
        var sorted = waits.stream().mapToLong(wait -> wait / 1_000_000).sorted().toArray();
        return "database away for %d s under %d callers: answered %s; waits p50 %d ms, p99 %d ms, longest %d ms; served again %d ms after it was back"
                .formatted(
                        AWAY.toSeconds(),
                        CALLERS,
                        new TreeMap<>(answers),
                        sorted[sorted.length / 2],
                        sorted[(int) (sorted.length * 0.99)],
                        sorted[sorted.length - 1],
                        (servedAgainAt - backAt) / 1_000_000);
    }
}
