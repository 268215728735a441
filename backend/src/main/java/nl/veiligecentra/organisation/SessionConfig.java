package nl.veiligecentra.organisation;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;

/** How long somebody stays signed in on one device; the identity provider may end it earlier. */
@ConfigMapping(prefix = "veilige-centra.session")
interface SessionConfig {

    Length members();

    Length others();

    interface Length {

        /** Without any request. */
        Duration idle();

        /** From signing in, however busy. */
        Duration longest();
    }
}
