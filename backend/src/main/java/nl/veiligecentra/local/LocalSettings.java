package nl.veiligecentra.local;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.nio.file.Path;

/** Where the services around the application live on this machine. Paths are relative to where the command was given. */
@ConfigMapping(prefix = "veilige-centra.local")
interface LocalSettings {

    @WithDefault(".local")
    Path directory();

    @WithDefault("5544")
    int databasePort();

    @WithDefault("8180")
    int keycloakPort();

    /** The unpacked distribution; the build puts it there. */
    @WithDefault(".local/keycloak")
    Path keycloakHome();

    /** A build tool that is told to stop does not tell what it runs. */
    @WithDefault("false")
    boolean stopsWithParent();
}
