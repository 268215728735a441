package nl.veiligecentra.testing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, until a test moves it. */
public final class TestClock extends Clock {

    private static volatile Duration moved = Duration.ZERO;

    /** Runs the work as if so much time had passed. */
    public static void after(Duration time, Runnable work) {
        moved = time;
        try {
            work.run();
        } finally {
            moved = Duration.ZERO;
        }
    }

    /** Runs the work as if it were that moment. */
    public static void at(Instant moment, Runnable work) {
        after(Duration.between(Instant.now(), moment), work);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    static class Producer {

        @Produces
        @Singleton
        Clock clock() {
            return new TestClock();
        }
    }
}
