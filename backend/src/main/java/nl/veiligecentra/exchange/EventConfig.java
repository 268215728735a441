package nl.veiligecentra.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;

@ConfigMapping(prefix = "veilige-centra.events")
interface EventConfig {

    /** Names this installation in the events that it tells of, as a URN. */
    @WithDefault("urn:nld:veilige-centra")
    URI source();
}
