package nl.veiligecentra.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
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
        // data of the product: a release may bring more kinds of reports, or the name under which nobody reports
        for (var table : List.of("incident_category", "organisation")) {
            assertThat(after.remove(table)).as(table).isGreaterThanOrEqualTo(countsBefore.get(table));
        }

        assertThat(after).isEqualTo(without(countsBefore, "incident_category", "organisation"));
        assertThat(countsBefore.get("incident")).isGreaterThan(50);
    }

    @Test
    void everyReportSaysWhatItSaid() throws SQLException {
        assertThat(reports()).isEqualTo(reportsBefore);
    }

    private static Map<String, Long> without(Map<String, Long> counts, String... tables) {
        var others = new HashMap<>(counts);
        others.keySet().removeAll(List.of(tables));
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
