package nl.veiligecentra.local;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where everything is and who can sign in, for whoever tries the product out. */
public final class Welcome {

    private static final String RESOURCE = "/local/welcome.txt";

    private Welcome() {}

    public static void print() {
        if (ConfigUtils.isProfileActive("local")) {
            Console.say(text(ConfigProvider.getConfig()));
        }
    }

    private static String text(Config config) {
        var uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return template()
                .replace("{seconds}", Long.toString(uptime.toSeconds()))
                .replace("{directory}", config.getValue("veilige-centra.local.directory", String.class))
                .replace("{app}", localhost(config, "quarkus.http.port"))
                .replace("{management}", localhost(config, "quarkus.management.port"))
                .replace("{keycloak}", localhost(config, "veilige-centra.local.keycloak-port"))
                .replace("{password}", Keycloak.PASSWORD);
    }

    private static String localhost(Config config, String port) {
        return "http://localhost:" + config.getValue(port, Integer.class);
    }

    private static String template() {
        try (var file = Welcome.class.getResourceAsStream(RESOURCE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
