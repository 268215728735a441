package nl.veiligecentra.bench;

import nl.veiligecentra.running.LastingDatabase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs a script with so many clients, and says how many transactions a second the database gave. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([1-9]\\d*)");

    /** As the product asks for its connections. */
    private static final String PLANS = "-c plan_cache_mode=force_generic_plan";

    private final LastingDatabase database;
    private final Path directory;

    Pgbench(LastingDatabase database, Path directory) {
        this.database = database;
        this.directory = directory;
    }

    double perSecond(PgbenchScript script, String label, int clients, Duration time, int transactions)
            throws IOException {
        var file = Files.writeString(directory.resolve(label + ".pgbench"), script.text());
        var command = new ArrayList<>(List.of(program(), "-h", "localhost", "-p", String.valueOf(database.port())));
        command.addAll(
                List.of("-U", LastingDatabase.USER, "-n", "-M", "prepared", "-j", "1", "-c", String.valueOf(clients)));
        command.addAll(
                transactions == 0
                        ? List.of("-T", String.valueOf(time.toSeconds()))
                        : List.of("-t", String.valueOf(transactions / clients)));
        command.addAll(List.of("-D", "n=0", "-D", "label=" + label, "-f", file.toString()));
        script.variables().forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.add("postgres");
        var output = output(command);
        var rate = RATE.matcher(output);
        if (!rate.find() || FAILED.matcher(output).find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static String output(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", LastingDatabase.USER);
        builder.environment().put("PGOPTIONS", PLANS);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        return output;
    }

    /** Debian keeps it out of the path. */
    private static String program() {
        var named = System.getenv("PGBENCH");
        return named == null ? "pgbench" : named;
    }
}
