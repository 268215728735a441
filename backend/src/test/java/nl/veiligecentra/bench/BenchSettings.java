package nl.veiligecentra.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What the command line says: {@code docs/performance.md} lists it. */
record BenchSettings(
        int incidents,
        List<Measured> operations,
        List<Integer> connections,
        Duration each,
        Path directory,
        Path results) {

    static final int WRITES = 4_000;

    static BenchSettings fromCommandLine() {
        var incidents = Integer.getInteger("bench.incidents", 10_000);
        return new BenchSettings(
                incidents,
                list("bench.operations", Arrays.toString(Measured.values())).stream()
                        .map(Measured::valueOf)
                        .toList(),
                list("bench.connections", "1,4,16,64").stream()
                        .map(Integer::valueOf)
                        .toList(),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 8)),
                directory(incidents),
                Path.of(System.getProperty("bench.results", "backend/target/bench.md")));
    }

    private static Path directory(int incidents) {
        var given = System.getProperty("bench.directory", "");
        return Path.of(given.isBlank() ? ".local/bench-" + incidents : given);
    }

    static List<String> jvmFlags() {
        return List.of(System.getProperty("bench.jvm", "").strip().split("\\s+")).stream()
                .filter(flag -> !flag.isEmpty())
                .toList();
    }

    private static List<String> list(String property, String otherwise) {
        var given = System.getProperty(property, "");
        return List.of((given.isBlank() ? otherwise : given)
                .replaceAll("[\\[\\] ]", "")
                .split(","));
    }
}
