package nl.veiligecentra.local.demo;

import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Chance that comes out the same for the same seed, ids included. */
final class Dice {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;
    private final TimeBasedEpochRandomGenerator ids;

    Dice(long seed) {
        random = new SplittableRandom(seed);
        ids = new TimeBasedEpochRandomGenerator(new Random(seed));
    }

    /** Both ends can come up. */
    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    double share() {
        return random.nextDouble();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T oneOf(List<T> choices, ToDoubleFunction<T> weight) {
        double left = share() * choices.stream().mapToDouble(weight).sum();
        for (var choice : choices) {
            left -= weight.applyAsDouble(choice);
            if (left < 0) {
                return choice;
            }
        }
        return choices.get(choices.size() - 1);
    }

    UUID id(Instant at) {
        return ids.construct(at.toEpochMilli());
    }

    /** Version 4: tells nothing about when. */
    UUID silentId() {
        return new UUID(random.nextLong() & ~0xF000L | VERSION_4, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | VARIANT);
    }
}
