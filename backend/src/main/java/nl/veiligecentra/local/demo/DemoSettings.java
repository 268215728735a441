package nl.veiligecentra.local.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Made-up data is never there by accident: the local profile asks for it, production does not. */
@ConfigMapping(prefix = "veilige-centra.demo-data")
interface DemoSettings {

    @WithParentName
    @WithDefault("false")
    boolean isWanted();

    /** Of the demo accounts. */
    @WithDefault("http://localhost:8180/realms/veilige-centra")
    String issuer();
}
