package nl.veiligecentra.local.demo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import nl.veiligecentra.testing.TestIssuer;

import java.util.Map;

/** The country of {@link CountryDatabase}, with every statement of the application explained. */
public class CountryServices implements QuarkusTestResourceLifecycleManager {

    private static final String EXPLAINED = "&options=-c%20auto_explain.log_min_duration=0";

    @Override
    public Map<String, String> start() {
        var issuer = TestIssuer.start().url();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                CountryDatabase.address() + EXPLAINED,
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "quarkus.oidc.auth-server-url",
                issuer,
                "quarkus.oidc.web.auth-server-url",
                issuer);
    }

    /** The database ends with the process that may have filled it before. */
    @Override
    public void stop() {}
}
