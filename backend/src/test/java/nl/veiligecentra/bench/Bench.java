package nl.veiligecentra.bench;

import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.PackagedBackend;
import nl.veiligecentra.running.ProcessCost;
import nl.veiligecentra.testing.TestIssuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;

/** Measures each operation at each number of connections, first through the product, then by pgbench. */
public final class Bench {

    private static final int PORT = 18_080;
    private static final int DATABASE_PORT = 15_544;
    private static final int ISSUER_PORT = 18_180;
    private static final Duration FILLED_WITHIN = Duration.ofHours(3);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 40));

    private final BenchSettings settings;
    private final LastingDatabase database;
    private final PackagedBackend backend;
    private final Table table;

    private Bench(BenchSettings settings, LastingDatabase database, PackagedBackend backend) throws IOException {
        this.settings = settings;
        this.database = database;
        this.backend = backend;
        this.table = new Table(settings.results());
    }

    public static void main(String... args) {
        try {
            measure();
            System.exit(0);
        } catch (Throwable wrong) {
            wrong.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure() throws IOException {
        var settings = BenchSettings.fromCommandLine();
        TestIssuer.startAt(ISSUER_PORT);
        var database = new LastingDatabase(settings.directory(), DATABASE_PORT);
        database.start();
        var backendSettings = new HashMap<>(PackagedBackend.settings(database.address(), PORT));
        backendSettings.put("veilige-centra.demo-data", "true");
        backendSettings.put("veilige-centra.demo-data.issuer", TestIssuer.address());
        backendSettings.put("veilige-centra.demo.incidents", String.valueOf(settings.incidents()));
        var log = settings.directory().resolve("backend.log");
        try (database;
                var backend = new PackagedBackend(PORT, BenchSettings.jvmFlags(), backendSettings, log)) {
            System.out.printf("Started in %s%n", backend.start(FILLED_WITHIN));
            new Bench(settings, database, backend).run();
        }
    }

    private void run() throws IOException {
        var world = new World(database);
        database.run("vacuum analyze");
        table.begin(world.incidents(), BenchSettings.jvmFlags());
        for (var operation : settings.operations()) {
            var script = script(operation, world);
            new Load(PORT, 16, operation.requests(world, warmUpLabel(operation, world)))
                    .run(WARM_UP, Integer.MAX_VALUE);
            for (var connections : settings.connections()) {
                measure(operation, connections, world, script);
            }
        }
        table.memory(ProcessCost.of(backend.pid()), ProcessCost.of(database.pid()));
    }

    private void measure(Measured operation, int connections, World world, PgbenchScript script) throws IOException {
        var label = newLabel(operation);
        var count = operation.isWrite() ? BenchSettings.WRITES : Integer.MAX_VALUE;
        var each = BenchSettings.WRITES / connections;
        if (operation == Measured.TRANSITION) {
            world.copy(template(world), label + "-http", connections, each + connections);
            world.copy(template(world), label, connections, each + connections);
            database.run("analyze incident");
        }
        var backendBefore = ProcessCost.of(backend.pid());
        var databaseBefore = ProcessCost.of(database.pid());
        var result =
                new Load(PORT, connections, operation.requests(world, label + "-http")).run(settings.each(), count);
        var backendCores = ProcessCost.of(backend.pid()).coresSince(backendBefore, result.took());
        var databaseCores = ProcessCost.of(database.pid()).coresSince(databaseBefore, result.took());
        if (!result.isAll(operation.status())) {
            throw new IllegalStateException(operation + " answered " + result.statuses());
        }
        var alone = new Pgbench(database, settings.directory())
                .perSecond(script, label, connections, settings.each(), operation.isWrite() ? BenchSettings.WRITES : 0);
        table.row(operation, script.statements(), connections, result, alone, backendCores, databaseCores);
    }

    private PgbenchScript script(Measured operation, World world) throws IOException {
        var label = newLabel(operation);
        if (operation == Measured.TRANSITION) {
            world.copy(template(world), label, 1, Captures.MOST + 1);
        }
        var requests = operation.requests(world, label);
        once(requests);
        return new Captures(new StatementLog(database, operation.actor()))
                .script(
                        database,
                        () -> once(requests),
                        n -> World.copyOf(label, 0, n + 1).toString());
    }

    private void once(Load.Requests requests) throws IOException {
        new Load(PORT, 1, requests).run(Duration.ofSeconds(10), 1);
    }

    private String warmUpLabel(Measured operation, World world) {
        var label = newLabel(operation);
        if (operation == Measured.TRANSITION) {
            world.copy(template(world), label, 16, 250);
        }
        return label;
    }

    /** A report as it just came in: made once, through the product. */
    private String template(World world) {
        var known = database.ask("""
                select i.id from incident i join person p on p.id = i.reporter_id
                where p.subject = '%s' and i.status = 'REPORTED' order by i.reported_at limit 1
                """.formatted(World.MEMBER));
        if (known != null) {
            return known;
        }
        try {
            once(Measured.CREATE.requests(world, ""));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        return template(world);
    }

    private static String newLabel(Measured operation) {
        return operation.name().toLowerCase() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }
}
