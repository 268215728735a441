package nl.veiligecentra.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a process and its children use, as Linux counts it. */
public record ProcessCost(Duration cpu, long residentBytes) {

    public static ProcessCost of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> new ProcessCost(
                        process.info().totalCpuDuration().orElse(Duration.ZERO), proportionalSize(process.pid())))
                .reduce(new ProcessCost(Duration.ZERO, 0), ProcessCost::plus);
    }

    /** How many cores were busy with it on average. */
    public double coresSince(ProcessCost before, Duration time) {
        return (double) cpu.minus(before.cpu).toMillis() / time.toMillis();
    }

    public long megabytes() {
        return residentBytes >> 20;
    }

    private ProcessCost plus(ProcessCost other) {
        return new ProcessCost(cpu.plus(other.cpu), residentBytes + other.residentBytes);
    }

    /** Memory that several processes share is divided among them, so that their sum is what is really used. */
    private static long proportionalSize(long pid) {
        try (var lines = Files.lines(Path.of("/proc/%d/smaps_rollup".formatted(pid)))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
