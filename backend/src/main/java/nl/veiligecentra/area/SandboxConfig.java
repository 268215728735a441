package nl.veiligecentra.area;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "veilige-centra.sandbox")
public interface SandboxConfig {

    /** The organisation whose systems try things out in the area {@code zandbak}; without it there is no such area. */
    Optional<String> organisation();

    /** How long a report stands still before the script takes its next step. */
    @WithDefault("10s")
    Duration pause();

    /** How often is looked whether a step is due; {@code off} for never. */
    @WithDefault("5s")
    String every();
}
