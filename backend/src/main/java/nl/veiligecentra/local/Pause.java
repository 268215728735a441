package nl.veiligecentra.local;

import java.time.Duration;

/** Between two looks at something that has no way to tell. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
