package nl.veiligecentra.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL with the demo data of Westland, as somebody has it who tries the product out. */
public class DemoServices implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        var issuer = TestIssuer.start();
        try {
            // data is put back hundreds of times, and nothing of it has to last
            postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "quarkus.oidc.auth-server-url",
                issuer.url(),
                "quarkus.oidc.web.auth-server-url",
                issuer.url(),
                "veilige-centra.demo-data",
                "true",
                "veilige-centra.demo-data.issuer",
                issuer.url());
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
