package nl.veiligecentra.local;

import io.quarkus.runtime.ApplicationLifecycleManager;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import static java.util.concurrent.CompletableFuture.runAsync;

/** The order of stopping: first the application, which still answers what it accepted, then what it stands on. */
final class Shutdown {

    private static final int APPLICATION_STOPS_WITHIN_SECONDS = 30;

    private Shutdown() {}

    static void afterApplication(Runnable stop) {
        var hook = new Thread(() -> {
            awaitApplication();
            stop.run();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static void withParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static void awaitApplication() {
        Optional.ofNullable(ApplicationLifecycleManager.getCurrentApplication())
                .ifPresent(application -> runAsync(application::awaitShutdown, task -> new Thread(task).start())
                        .completeOnTimeout(null, APPLICATION_STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .join());
    }
}
