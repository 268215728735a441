package nl.veiligecentra.local;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceProcessesTest {

    @TempDir
    private Path directory;

    private Process service;

    @BeforeEach
    void start() throws IOException {
        service = new ProcessBuilder(
                        "sh", "-c", "read line", directory.resolve("data").toString())
                .start();
    }

    @AfterEach
    void end() {
        service.destroyForcibly();
    }

    @Test
    void aServiceThatOutlivedItsLauncherIsStopped() throws IOException {
        ServiceProcesses.ofPidFile(pidFile(service.pid()), directory.toString()).stop();

        assertThat(service.isAlive()).isFalse();
    }

    @Test
    void aProcessThatGotTheSameIdIsLeftAlone() throws IOException {
        ServiceProcesses.ofPidFile(pidFile(service.pid()), "/another/directory").stop();

        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void aPidFileThatWasCutOffNamesNothing() throws IOException {
        var processes = ServiceProcesses.ofPidFile(Files.writeString(directory.resolve("pid"), "12x"), "");

        assertThat(processes.processes()).isEmpty();
    }

    @Test
    void aServiceIsFoundByThePlaceItNames() {
        ServiceProcesses.naming(directory.resolve("data").toString()).stop();

        assertThat(service.isAlive()).isFalse();
    }

    private Path pidFile(long pid) throws IOException {
        return Files.writeString(directory.resolve("pid"), pid + "\n" + directory + "\n");
    }
}
