package nl.veiligecentra.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The process of a service, started by this launcher or left behind by one that was killed. Process ids are given out
 * again, so the process of a pid file is only ours when its command line names our own folder.
 */
record ServiceProcess(ProcessHandle process) {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    static Optional<ServiceProcess> ofPidFile(Path pidFile, Path folder) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> commandLine(process).contains(folder.toString()))
                .map(ServiceProcess::new);
    }

    void stop() {
        var family = Stream.concat(process.descendants(), Stream.of(process)).toList();
        family.forEach(ProcessHandle::destroy);
        family.stream().filter(member -> !endsInTime(member)).forEach(member -> {
            member.destroyForcibly();
            member.onExit().join();
        });
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
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

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
