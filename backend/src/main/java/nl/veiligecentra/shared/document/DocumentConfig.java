package nl.veiligecentra.shared.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "veilige-centra.document")
public interface DocumentConfig {

    /** The largest that is kept; more than a request may hold has no effect. */
    @WithDefault("10M")
    MemorySize largest();
}
