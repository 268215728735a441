package nl.veiligecentra.shared.creation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.veiligecentra.shared.creation.KeyRepository.UsedKey;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.security.Caller;

import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
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

    private static final String HEADER = "Idempotency-Key";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LENGTH_OF_UUID = 36;

    private final KeyRepository keys;
    private final RoutingContext current;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    CreatedOnce(KeyRepository keys, RoutingContext current, Caller caller, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.current = current;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param request the body, by which a repetition is told from another request under the same key
     * @param work makes the object under the id it is given
     * @param answer reads what was made, now or before
     * @throws RuleViolation when the key was used for another body
     */
    @Transactional(TxType.MANDATORY)
    public <T> T create(Record request, Consumer<UUID> work, Function<UUID, T> answer) {
        var id = Generators.timeBasedEpochGenerator().generate();
        var before = key().flatMap(key -> madeBefore(key, hash(request), id));
        if (before.isEmpty()) {
            work.accept(id);
        }
        return answer.apply(before.orElse(id));
    }

    @Scheduled(every = "1h")
    @Transactional
    void forgetOldKeys() {
        keys.forgetBefore(clock.instant().minus(KEPT));
    }

    private Optional<UUID> madeBefore(UUID key, String hash, UUID id) {
        if (keys.claim(caller.subject(), key, new UsedKey(hash, id), clock.instant())) {
            return Optional.empty();
        }
        var used = keys.find(caller.subject(), key);
        if (!used.hash().equals(hash)) {
            throw new RuleViolation("key-used-for-other-body", "This Idempotency-Key was used for another request.");
        }
        return Optional.of(used.resourceId());
    }

    private Optional<UUID> key() {
        var header = current.request().getHeader(HEADER);
        if (header == null) {
            return Optional.empty();
        }
        try {
            if (header.length() == LENGTH_OF_UUID) {
                return Optional.of(UUID.fromString(header));
            }
        } catch (IllegalArgumentException wrong) {
            throw notAUuid();
        }
        throw notAUuid();
    }

    private String hash(Record request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(current.normalizedPath().getBytes());
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InvalidInput notAUuid() {
        return new InvalidInput(InputError.inParameter(HEADER, "not-a-uuid", "Expected a UUID."));
    }
}
