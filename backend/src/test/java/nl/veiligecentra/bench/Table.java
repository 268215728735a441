package nl.veiligecentra.bench;

import nl.veiligecentra.running.ProcessCost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The results as Markdown, written down line by line: what was measured stays when a later part fails. */
final class Table {

    private final Path file;

    Table(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
    }

    void begin(long incidents, List<String> jvmFlags) throws IOException {
        write("");
        write("%,d incidents, %s, %d cores, Java %s %s"
                .formatted(
                        incidents,
                        LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        String.join(" ", jvmFlags)));
        write("");
        write(
                "| operation | statements | connections | requests/s | pgbench/s | ratio | p50 ms | p99 ms | cores backend | cores database |");
        write("|---|---|---|---|---|---|---|---|---|---|");
    }

    void row(
            Measured operation,
            int statements,
            int connections,
            Load.Result result,
            double alone,
            double backend,
            double database)
            throws IOException {
        write(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.0f | %.2f | %.1f | %.1f | %.2f | %.2f |",
                operation.title(),
                statements,
                connections,
                result.perSecond(),
                alone,
                result.perSecond() / alone,
                result.millisecondsAt(0.5),
                result.millisecondsAt(0.99),
                backend,
                database));
    }

    void memory(ProcessCost backend, ProcessCost database) throws IOException {
        write("");
        write("Resident afterwards: backend %d MB, database %d MB."
                .formatted(backend.megabytes(), database.megabytes()));
    }

    private void write(String line) throws IOException {
        System.out.println(line);
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
