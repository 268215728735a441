package nl.veiligecentra.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What stood in the database before an upgrade stands in it afterwards. */
class PreviousReleaseTest {

    private static final String REPORTS = """
            select string_agg(concat_ws('|', id, area_id, category, status, version, reported_at at time zone 'UTC', description,
                reporter_id, handler_organisation_id, due_at at time zone 'UTC', endorsements, photos), e'\\n' order by id)
            from incident
            """;

    private static EmbeddedPostgres postgres;
    private static Map<String, Long> countsBefore;
    private static String reportsBefore;

    @BeforeAll
    static void upgrade() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        PreviousRelease.restore(postgres.getPostgresDatabase());
        countsBefore = counts();
        reportsBefore = reports();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void everyTableKeepsItsRows() throws SQLException {
        var after = new HashMap<>(counts());
        after.keySet().retainAll(countsBefore.keySet());
        // the kinds of reports are data of the product: a release may bring more of them
        var added = after.remove("incident_category") - countsBefore.get("incident_category");

        assertThat(added).isNotNegative();
        assertThat(after).isEqualTo(without(countsBefore, "incident_category"));
        assertThat(countsBefore.get("incident")).isGreaterThan(50);
    }

    @Test
    void everyReportSaysWhatItSaid() throws SQLException {
        assertThat(reports()).isEqualTo(reportsBefore);
    }

    private static Map<String, Long> without(Map<String, Long> counts, String table) {
        var others = new HashMap<>(counts);
        others.remove(table);
        return others;
    }

    private static Map<String, Long> counts() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            return PreviousRelease.counts(connection);
        }
    }

    private static String reports() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(REPORTS)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
