package nl.veiligecentra.faults;

import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.Pause;
import nl.veiligecentra.testing.Someone;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * People who report, take up and invite without a pause. Whatever is not acknowledged they send again, the same, until it
 * is: so at the end everything they ever began must be there, once.
 */
final class Writers {

    private static final int PEOPLE = 8;
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([0-9a-f-]{36})\"");
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(100);
    private static final List<String> STEPS = List.of("ACKNOWLEDGED", "IN_PROGRESS");

    private final Map<String, String> reports = new ConcurrentHashMap<>();
    private final Map<String, String> invitations = new ConcurrentHashMap<>();
    private final Set<String> moved = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger nobody = new AtomicInteger();
    private final Map<Integer, Integer> refused = new ConcurrentHashMap<>();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final int port;
    private final String area;
    private final String street;
    private final String shop;
    private final AtomicReference<RuntimeException> surprise = new AtomicReference<>();
    private volatile boolean goesOn = true;

    private Writers(LastingDatabase database, int port) {
        this.port = port;
        this.area = database.ask("""
                select m.area_id from membership m join person p on p.id = m.person_id where p.subject = '%s' and m.role = 'MEMBER'
                """.formatted(Someone.NOOR.subject()));
        this.street = database.ask("select id from street where area_id = '%s' order by id".formatted(area));
        this.shop = database.ask("""
                select m.organisation_id from membership m join person p on p.id = m.person_id where p.subject = '%s'
                """.formatted(Someone.NOOR.subject()));
    }

    static Writers begin(LastingDatabase database, int port) {
        var writers = new Writers(database, port);
        for (int n = 0; n < PEOPLE; n++) {
            writers.people.submit(writers::writeOn);
        }
        return writers;
    }

    /** Lets everybody finish what they began. */
    void finish() {
        goesOn = false;
        people.shutdown();
        try {
            if (!people.awaitTermination(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("some never got their answer");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (surprise.get() != null) {
            throw surprise.get();
        }
    }

    /** By key, the id that was acknowledged. */
    Map<String, String> reports() {
        return reports;
    }

    Map<String, String> invitations() {
        return invitations;
    }

    Set<String> moved() {
        return moved;
    }

    static int stepsOfEach() {
        return STEPS.size();
    }

    private void writeOn() {
        var noor = new Caller(port, Someone.NOOR);
        var marit = new Caller(port, Someone.MARIT);
        for (int n = 0; goesOn; n++) {
            try {
                var incident = make(noor, "/incidents", report(), reports);
                var from = "REPORTED";
                for (var step : STEPS) {
                    move(marit, incident, from, step);
                    from = step;
                }
                moved.add(incident);
                if (n % 5 == 0) {
                    make(marit, "/invitations", invitation(), invitations);
                }
            } catch (RuntimeException wrong) {
                surprise.compareAndSet(null, wrong);
                return;
            }
        }
    }

    private String make(Caller caller, String path, String body, Map<String, String> made) {
        var key = UUID.randomUUID().toString();
        var answer = insist(caller, path, key, body, Set.of(201));
        var id = ID.matcher(answer.body());
        if (!id.find()) {
            throw new IllegalStateException(answer.body());
        }
        made.put(key, id.group(1));
        return id.group(1);
    }

    /** A step that was taken, though nobody said so, is a conflict the second time. */
    private void move(Caller caller, String incident, String from, String to) {
        var body = "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
        insist(caller, "/incidents/%s/transitions".formatted(incident), null, body, Set.of(200, 409));
    }

    private HttpResponse<String> insist(Caller caller, String path, String key, String body, Set<Integer> wanted) {
        while (true) {
            try {
                var answer = caller.post(path, key, body);
                if (wanted.contains(answer.statusCode())) {
                    acknowledged.incrementAndGet();
                    return answer;
                }
                refused.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() != 503) {
                    throw new IllegalStateException(path + ": " + answer.body());
                }
            } catch (ConnectException nobodyThere) {
                nobody.incrementAndGet();
            } catch (IOException cutOff) {
                again.incrementAndGet();
            }
            Pause.of(BEFORE_TRYING_AGAIN);
        }
    }

    private String report() {
        return """
                {"areaId": "%s", "category": "GRAFFITI", "streetId": "%s", "description": "De muur naast de winkel is beklad."}
                """.formatted(area, street);
    }

    private String invitation() {
        return """
                {"email": "winkel-%s@example.org", "organisationId": "%s", "role": "MEMBER", "areaId": "%s"}
                """.formatted(UUID.randomUUID(), shop, area);
    }

    @Override
    public String toString() {
        return "%d acknowledged writes, %d cut off and sent again, %d found nobody, refused for the time being %s"
                .formatted(acknowledged.get(), again.get(), nobody.get(), refused);
    }
}
