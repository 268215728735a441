package nl.veiligecentra.exchange;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Each step in a transaction of its own, so that each is an event of its own. */
@ApplicationScoped
class SandboxClock {

    private static final int AT_ONCE = 50;

    private final SandboxScript script;

    SandboxClock(SandboxScript script) {
        this.script = script;
    }

    @Scheduled(every = "${veilige-centra.sandbox.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        var steps = 0;
        while (steps < AT_ONCE && script.walkOne()) {
            steps++;
        }
    }
}
