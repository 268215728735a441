package nl.veiligecentra.faults;

import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.PackagedBackend;
import nl.veiligecentra.running.Pause;
import nl.veiligecentra.testing.LiveScreen;
import nl.veiligecentra.testing.Someone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;

/** Two processes over one database: what is done at one is heard at both, and who listens does not hold up a stop. */
final class Replicas {

    private static final int REPORTS = 20;
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final LastingDatabase database;

    Replicas(LastingDatabase database) {
        this.database = database;
    }

    String hearEachOther(PackagedBackend one, PackagedBackend other) throws IOException {
        one.start();
        other.start();
        var delays = new ArrayList<Duration>();
        try (var here = LiveScreen.open(one.port(), Someone.NOOR.token());
                var there = LiveScreen.open(other.port(), Someone.MARIT.token())) {
            for (int n = 0; n < REPORTS; n++) {
                var began = Instant.now();
                report(one.port());
                there.await("changed");
                delays.add(Duration.between(began, Instant.now()));
                here.await("changed");
                Pause.of(Duration.ofMillis(100));
            }
            var stopping = Instant.now();
            other.close();
            var stopped = Duration.between(stopping, Instant.now());
            if (stopped.compareTo(STOPS_WITHIN) > 0) {
                throw new IllegalStateException("a listening screen held up the stop for " + stopped);
            }
            there.awaitEnd();
            return "two replicas: %d of %d changes heard at both, the slowest after %d ms; the stop took %d ms"
                    .formatted(
                            delays.size(),
                            REPORTS,
                            delays.stream()
                                    .max(Duration::compareTo)
                                    .orElseThrow()
                                    .toMillis(),
                            stopped.toMillis());
        }
    }

    private void report(int port) throws IOException {
        var area = database.ask(
                "select m.area_id from membership m join person p on p.id = m.person_id where p.subject = '%s'"
                        .formatted(Someone.NOOR.subject()));
        var street = database.ask("select id from street where area_id = '%s' order by id".formatted(area));
        var made = new Caller(port, Someone.NOOR)
                .post("/incidents", UUID.randomUUID().toString(), """
                {"areaId": "%s", "category": "GRAFFITI", "streetId": "%s"}
                """.formatted(area, street));
        if (made.statusCode() != 201) {
            throw new IllegalStateException(made.body());
        }
    }
}
