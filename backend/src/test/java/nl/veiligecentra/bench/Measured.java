package nl.veiligecentra.bench;

import nl.veiligecentra.bench.Load.Requests;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What is measured: an operation, who asks it, and the requests it is made of. */
enum Measured {
    LIST_ONE_AREA("list of 25, one area", World.ONE_AREA),
    LIST_ALL_AREAS("list of 25, all areas", World.ALL_AREAS),
    ONE_INCIDENT("one incident", World.ONE_AREA),
    BOX("list in a box", World.ONE_AREA),
    SEARCH("search in all areas", World.ALL_AREAS),
    OPEN_OF_CATEGORY("list, two filters", World.ONE_AREA),
    COUNTS("counts by month, one area", World.ONE_AREA),
    CLUSTERS("circles of the country", World.ALL_AREAS),
    MATRIX("matrix of 500 measures", World.ONE_AREA),
    CHAIN("chain around a report", World.ONE_AREA),
    CREATE("create", World.MEMBER),
    TRANSITION("transition", World.ONE_AREA);

    private static final String REPORT = """
            {"areaId": "%s", "category": "GRAFFITI", "streetId": "%s", "description": "De muur naast de winkel is beklad."}""";
    private static final String MOVE = "{\"from\": \"REPORTED\", \"to\": \"ACKNOWLEDGED\"}";

    private final String title;
    private final String actor;

    Measured(String title, String actor) {
        this.title = title;
        this.actor = actor;
    }

    String title() {
        return title;
    }

    String actor() {
        return actor;
    }

    boolean isWrite() {
        return this == CREATE || this == TRANSITION;
    }

    int status() {
        return this == CREATE ? 201 : 200;
    }

    /** @param label under which copies of a report were made for transitions */
    Requests requests(World world, String label) {
        var token = World.token(actor);
        return switch (this) {
            case LIST_ONE_AREA -> always(get("/incidents?area=" + world.area(), token));
            case LIST_ALL_AREAS -> always(get("/incidents", token));
            case ONE_INCIDENT -> always(get("/incidents/" + world.anIncident(), token));
            case BOX -> always(get("/incidents?bbox=" + world.box(), token));
            case SEARCH -> always(get("/incidents?q=fiets+gestolen", token));
            case OPEN_OF_CATEGORY -> always(get("/incidents?open=true&category=LITTER&area=" + world.area(), token));
            case COUNTS -> always(get("/statistics/incidents?by=month&area=" + world.area(), token));
            case CLUSTERS -> always(get("/incidents/_clusters?bbox=3.3,50.7,7.3,53.6&zoom=8&open=true", token));
            case MATRIX -> always(get("/measures/_matrix?area=" + world.area(), token));
            case CHAIN -> always(get("/chains?subject=incident:" + world.aReportThatLedToSomething(), token));
            case CREATE -> creations(REPORT.formatted(world.area(), world.street()), token);
            case TRANSITION -> transitions(label, token);
        };
    }

    static Requests transitionOf(String incident) {
        return always(post("/incidents/%s/transitions".formatted(incident), World.token(World.ONE_AREA), "", MOVE));
    }

    private static Requests creations(String report, String token) {
        return connection -> post("/incidents", token, "Idempotency-Key: %s\r\n".formatted(UUID.randomUUID()), report);
    }

    private static Requests transitions(String label, String token) {
        var numbers = Stream.generate(AtomicInteger::new).limit(64).toList();
        return connection -> {
            var incident =
                    World.copyOf(label, connection, numbers.get(connection).incrementAndGet());
            return post("/incidents/%s/transitions".formatted(incident), token, "", MOVE);
        };
    }

    private static Requests always(byte[] request) {
        return connection -> request;
    }

    private static byte[] get(String path, String token) {
        return "GET /api/v1%s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(path, token)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] post(String path, String token, String header, String body) {
        return """
                POST /api/v1%s HTTP/1.1\r
                Host: localhost\r
                Accept: application/json\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Authorization: Bearer %s\r
                %s\r
                %s""".formatted(path, body.length(), token, header, body).getBytes(StandardCharsets.US_ASCII);
    }
}
