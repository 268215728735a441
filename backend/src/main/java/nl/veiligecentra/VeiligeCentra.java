package nl.veiligecentra;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import nl.veiligecentra.local.Rehearsal;
import nl.veiligecentra.local.StartRefused;
import nl.veiligecentra.local.Surroundings;
import nl.veiligecentra.local.Welcome;

/** Starts what the configuration asks for around the application, and then the application. */
@QuarkusMain
public class VeiligeCentra implements QuarkusApplication {

    public static void main(String... args) {
        try {
            Surroundings.start();
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        Quarkus.run(VeiligeCentra.class, args);
    }

    @Override
    public int run(String... args) {
        if (Rehearsal.isOne()) {
            return 0;
        }
        try {
            Surroundings.awaitStarted();
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            return 1;
        }
        Welcome.print();
        Quarkus.waitForExit();
        return 0;
    }
}
