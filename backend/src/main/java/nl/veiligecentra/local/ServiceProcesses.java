package nl.veiligecentra.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of a service, started by this launcher or left behind by one that was killed. Process ids are given
 * out again, so a process is only ours when its command line names a place of our own.
 */
record ServiceProcesses(List<ProcessHandle> processes) {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    static ServiceProcesses ofPidFile(Path pidFile, String place) {
        return new ServiceProcesses(
                pid(pidFile).flatMap(ProcessHandle::of).filter(process -> names(process, place)).stream()
                        .toList());
    }

    /** For a service that leaves no reliable pid file: its start script may be gone while the service runs on. */
    static ServiceProcesses naming(String place) {
        return new ServiceProcesses(ProcessHandle.allProcesses()
                .filter(process -> names(process, place))
                .toList());
    }

    void stop() {
        processes.forEach(ProcessHandle::destroy);
        processes.stream().filter(process -> !endsInTime(process)).forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Long> pid(Path pidFile) {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().filter(line -> line.matches("\\d{1,18}")).map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean names(ProcessHandle process, String place) {
        return process.info().commandLine().orElse("").contains(place);
    }
}
