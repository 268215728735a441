package nl.veiligecentra.local.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * A thousand areas and as many reports as are asked for, with a measure for every tenth, added to what is there. The rows are drawn inside the database,
 * by number: the same numbers and the same clock give the same rows.
 */
@ApplicationScoped
class Country {

    private static final int AT_ONCE = 50_000;
    private static final List<String> FILLED = List.of(
            "incident",
            "incident_transition",
            "incident_endorsement",
            "measure",
            "measure_version",
            "measure_incident");
    private static final int AFTER_WESTLAND = Interceptor.Priority.APPLICATION + 600;

    private final DemoSettings demo;
    private final CountrySettings country;

    Country(DemoSettings demo, CountrySettings country) {
        this.demo = demo;
        this.country = country;
    }

    void onStart(@Observes @Priority(AFTER_WESTLAND) StartupEvent started, DataSource database, Clock clock)
            throws SQLException {
        if (demo.isWanted() && country.incidents() > 0) {
            fill(database, clock, demo.issuer(), country);
        }
    }

    static void fill(DataSource database, Clock clock, String issuer, CountrySettings wanted) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new CountrySql(connection);
            long there = sql.number("select count(*) from incident");
            if (there < wanted.incidents()) {
                add(connection, sql, clock.instant(), issuer, there, wanted);
                connection.commit();
                connection.setAutoCommit(true);
                sql.run("discard temp");
                FILLED.forEach(table -> sql.run("vacuum analyze " + table));
            }
        }
    }

    private static void add(
            Connection connection, CountrySql sql, Instant now, String issuer, long there, CountrySettings wanted)
            throws SQLException {
        sql.runFile("settings");
        sql.runFile("dice");
        int settled = (int) sql.number("select count(*) from area");
        new CountryScript(connection).write(Script.read(), now, issuer, Math.max(0, wanted.areas() - settled));
        if (sql.number("select count(*) from area where slug like 'landelijk-%'") == 0) {
            sql.runFile("places");
            sql.runFile("people");
        }
        sql.runFile("crowd");
        // the counting that runs every few seconds would hold this, wait for our tables, and so stop the rebuilding
        sql.run("select pg_advisory_xact_lock(hashtext('incident_count'))");
        var aside = SetAside.of(connection, FILLED);
        addReports(sql, there, wanted.incidents());
        Log.info("Putting indexes and references back");
        aside.putBack();
        sql.rebuildWhatIsDerived();
        sql.run("analyze");
    }

    private static void addReports(CountrySql sql, long there, long wanted) {
        var begin = Instant.now();
        long rows = 0;
        for (long first = there + 1; first <= wanted; first += AT_ONCE) {
            long last = Math.min(first + AT_ONCE - 1, wanted);
            sql.run("truncate country_batch");
            sql.run("insert into country_batch values (%d, %d, %d, %d)".formatted(first, last, there + 1, wanted));
            rows += sql.runFile("batch") + sql.runFile("matrix");
            sql.run("drop table batch, agreed");
            long seconds = Math.max(1, Duration.between(begin, Instant.now()).toSeconds());
            Log.infof("Made up %,d of %,d incidents, %,d rows a second", last, wanted, rows / seconds);
        }
    }
}
