package nl.veiligecentra.privacy;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DeletionRegister;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.RetentionConfig;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Lets the terms run. Each batch is a transaction with its lines in the register; replicas that run at the same time skip
 * each other's rows, so that nothing is forgotten, or registered, twice.
 */
@ApplicationScoped
public class Retention {

    private static final int BATCHES_AT_ONCE = 200;

    private final List<Expiry> expiries;
    private final DeletionRegister register;
    private final RetentionConfig config;
    private final Clock clock;

    Retention(@All List<Expiry> expiries, DeletionRegister register, RetentionConfig config, Clock clock) {
        this.expiries = expiries;
        this.register = register;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${veilige-centra.retention.every:1h}",
            delayed = "5m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void forgetWhatIsPastItsTerm() {
        expiries.forEach(this::run);
    }

    private void run(Expiry expiry) {
        var now = clock.instant();
        var before =
                now.atZone(DutchTime.AMSTERDAM).minus(config.of(expiry.term())).toInstant();
        var total = 0;
        for (int batch = 0; batch < BATCHES_AT_ONCE; batch++) {
            var forgotten = QuarkusTransaction.requiringNew().call(() -> forget(expiry, before, now));
            total += forgotten;
            if (forgotten == 0) {
                break;
            }
        }
        if (total > 0) {
            Log.infof("Term %s is over for %d", expiry.term(), total);
        }
    }

    private int forget(Expiry expiry, Instant before, Instant now) {
        var forgotten = expiry.forget(before, config.batch(), now);
        forgotten.forEach(one -> register.record(expiry.term(), one));
        return forgotten.size();
    }
}
