package nl.veiligecentra.local;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequiredSettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://db/veilige_centra",
            "veilige-centra.web.address", "https://veiligecentra.example",
            "quarkus.oidc.auth-server-url", "https://id.example",
            "quarkus.oidc.web.credentials.secret", "a",
            "quarkus.oidc.web.authentication.state-secret", "b",
            "quarkus.oidc.web.token-state-manager.encryption-secret", "c",
            "quarkus.mailer.host", "mail.example",
            "quarkus.mailer.from", "no-reply@example.org");

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThatThrownBy(() -> RequiredSettings.require(config(Map.of()), false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "VEILIGE_CENTRA_ADDRESS",
                        "OIDC_ISSUER",
                        "OIDC_CLIENT_SECRET",
                        "OIDC_STATE_SECRET",
                        "SESSION_SECRET",
                        "QUARKUS_MAILER_HOST",
                        "MAIL_FROM");
    }

    @Test
    void aSettingThatRefersToAnUnsetVariableIsMissing() {
        var settings = new HashMap<>(COMPLETE);
        settings.put("quarkus.mailer.from", "${MAIL_FROM_THAT_NOBODY_SET}");

        assertThatThrownBy(() -> RequiredSettings.require(config(settings), false))
                .hasMessageContaining("settings: MAIL_FROM.");
    }

    @Test
    void aDatabaseOfItsOwnNeedsNoAddress() {
        var settings = new HashMap<>(COMPLETE);
        settings.remove("quarkus.datasource.jdbc.url");

        assertThatCode(() -> RequiredSettings.require(config(settings), true)).doesNotThrowAnyException();
    }

    @Test
    void withEverythingThereItStarts() {
        assertThatCode(() -> RequiredSettings.require(config(COMPLETE), false)).doesNotThrowAnyException();
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings, "operator", 100))
                .build();
    }
}
