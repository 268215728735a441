package nl.veiligecentra.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Locale;

/** The demo data as it is on its first day: what a call changed is undone afterwards. */
@ApplicationScoped
public class DemoDay {

    private final AgroalDataSource database;
    private boolean isKept;

    DemoDay(AgroalDataSource database) {
        this.database = database;
    }

    public void begin() {
        if (!isKept) {
            DemoServices.run("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'demo'");
            database.flush(FlushMode.ALL);
            DemoServices.keep();
            isKept = true;
        }
    }

    public void undo() {
        DemoServices.putBack();
        database.flush(FlushMode.ALL);
    }

    /** A token of that demo account or service client. */
    public static String tokenOf(String caller) {
        return caller.contains("-")
                ? TestIssuer.sign(TestIssuer.claims("service-account-subject-of-" + caller)
                        .claim("preferred_username", "service-account-" + caller)
                        .claim("azp", caller)
                        .claim("scope", "incidents:read incidents:report incidents:handle events:read"))
                : Someone.valueOf(caller.toUpperCase(Locale.ROOT)).token();
    }
}
