package nl.veiligecentra.shared.creation;

import com.fasterxml.uuid.Generators;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.veiligecentra.shared.creation.KeyRepository.UsedKey;
import nl.veiligecentra.shared.paging.Fingerprint;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.security.Caller;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps the promise of {@code Idempotency-Key}. The key is written before the work, in the same transaction, so a
 * request that is repeated meanwhile waits for the first one and then gets its answer; the id is given to the work,
 * so that it stands beside the key from the start.
 */
@ApplicationScoped
public class CreatedOnce {

    private final KeyRepository keys;
    private final RoutingContext current;
    private final Caller caller;
    private final Clock clock;

    CreatedOnce(KeyRepository keys, RoutingContext current, Caller caller, Clock clock) {
        this.keys = keys;
        this.current = current;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param key {@code null} when the caller does not mind making it twice
     * @param work makes the object under the id it is given
     * @param answer reads what was made, now or before
     * @throws RuleViolation when the key was used for another request
     */
    @Transactional(TxType.MANDATORY)
    public <T> T create(IdempotencyKey key, Record request, Consumer<UUID> work, Function<UUID, T> answer) {
        return create(
                new Creation(key, request, Generators.timeBasedEpochGenerator().generate()), work, answer);
    }

    /** As {@link #create}, under an id that does not tell when it was made. */
    @Transactional(TxType.MANDATORY)
    public <T> T createUndated(IdempotencyKey key, Record request, Consumer<UUID> work, Function<UUID, T> answer) {
        return create(new Creation(key, request, UUID.randomUUID()), work, answer);
    }

    private <T> T create(Creation creation, Consumer<UUID> work, Function<UUID, T> answer) {
        var id = creation.id();
        var made = creation.key() == null ? id : firstUnder(creation);
        if (made.equals(id)) {
            work.accept(id);
        }
        return answer.apply(made);
    }

    private UUID firstUnder(Creation creation) {
        var key = creation.key();
        var id = creation.id();
        var hash = Fingerprint.of(new Attempt(current.normalizedPath(), creation.request()));
        if (keys.claim(caller.subject(), key.value(), new UsedKey(hash, id), clock.instant())) {
            return id;
        }
        var used = keys.find(caller.subject(), key.value());
        if (!used.hash().equals(hash)) {
            throw new RuleViolation("key-used-for-other-body", "This Idempotency-Key was used for another request.");
        }
        return used.resourceId();
    }

    private record Creation(IdempotencyKey key, Record request, UUID id) {}

    private record Attempt(String path, Record request) {}
}
