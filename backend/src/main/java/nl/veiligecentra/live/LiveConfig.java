package nl.veiligecentra.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "veilige-centra.live")
interface LiveConfig {

    /** How often it is looked what changed; {@code off} for never. */
    @WithDefault("1s")
    String every();

    /** How long an ended session or membership may still be told of changes. */
    @WithDefault("30s")
    Duration recheck();

    /** After so long without news a stream says that it is still there: shorter than any proxy waits. */
    @WithDefault("20s")
    Duration heartbeat();

    /** A stream ends after this, and its browser signs in anew: what ended at the identity provider ends here too. */
    @WithDefault("15m")
    Duration longest();

    /** Of one person on one replica. */
    @WithDefault("10")
    int perPerson();
}
