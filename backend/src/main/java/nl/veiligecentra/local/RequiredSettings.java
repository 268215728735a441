package nl.veiligecentra.local;

import org.eclipse.microprofile.config.Config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** What the product cannot run for real without; all that is missing is named at once, by the variable that sets it. */
final class RequiredSettings {

    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("quarkus.datasource.jdbc.url", "QUARKUS_DATASOURCE_JDBC_URL");
        VARIABLES.put("veilige-centra.web.address", "VEILIGE_CENTRA_ADDRESS");
        VARIABLES.put("quarkus.oidc.auth-server-url", "OIDC_ISSUER");
        VARIABLES.put("quarkus.oidc.web.credentials.secret", "OIDC_CLIENT_SECRET");
        VARIABLES.put("quarkus.oidc.web.authentication.state-secret", "OIDC_STATE_SECRET");
        VARIABLES.put("quarkus.oidc.web.token-state-manager.encryption-secret", "SESSION_SECRET");
        VARIABLES.put("quarkus.mailer.host", "QUARKUS_MAILER_HOST");
        VARIABLES.put("quarkus.mailer.from", "MAIL_FROM");
    }

    private RequiredSettings() {}

    static void require(Config config, boolean ownDatabase) {
        var missing = VARIABLES.entrySet().stream()
                .filter(setting -> !ownDatabase || !setting.getKey().startsWith("quarkus.datasource"))
                .filter(setting -> isMissing(config, setting.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("Veilige Centra does not start without these settings: " + String.join(", ", missing)
                    + ". What they mean is in docs/operations.md; mvn -Pstart tries the product out without any.");
        }
    }

    /** A setting that refers to a variable which is not there has no value either. */
    private static boolean isMissing(Config config, String property) {
        try {
            return config.getOptionalValue(property, String.class).isEmpty();
        } catch (NoSuchElementException unset) {
            return true;
        }
    }
}
