package nl.veiligecentra.local;

import java.time.Duration;
import java.util.Locale;

/** What the launcher tells whoever typed the command; the log belongs to the application. */
final class Console {

    private Console() {}

    static void say(String line) {
        System.out.println(line);
    }

    static void step(String name, Duration took) {
        say(String.format(Locale.ROOT, "  %-12s ready after %5.1f s", name, took.toMillis() / 1000.0));
    }
}
