package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

import static nl.veiligecentra.incident.Reports.MARKTPLEIN;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.move;
import static nl.veiligecentra.incident.Reports.moved;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class IncidentCountTest {

    private static final String KEPT = """
            select area_id || ' ' || facet || ' ' || month || ' ' || key || ' ' || sum(amount) from (
                select area_id, facet, month, key, amount from incident_count
                union all
                select g.area_id, f.facet, g.month, f.key, g.amount from incident_count_change g
                    cross join lateral incident_count_keys(g.weekday, g.hour, g.category, g.street_id) f) c
            group by area_id, facet, month, key having sum(amount) <> 0 order by 1
            """;

    @Inject
    DataSource database;

    @Inject
    IncidentCounts counts;

    @Test
    void whatIsKeptIsWhatThereIsAfterWhateverWasDone() throws SQLException {
        var random = new Random(1783);
        for (int act = 0; act < 60; act++) {
            actAtRandom(random);
            if (act % 7 == 0) {
                counts.addUp();
            }
        }

        assertKeptIsWhatThereIs();
    }

    @Test
    void thoseWhoReportAtOnceInOneAreaAreAllCounted() throws SQLException, InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(8);
        var acts = new ArrayList<Callable<Void>>();
        for (int number = 0; number < 80; number++) {
            boolean isTheClock = number % 5 == 0;
            acts.add(() -> {
                if (isTheClock) {
                    counts.addUp();
                } else {
                    sentBy(NOOR, theft());
                }
                return null;
            });
        }
        for (var act : pool.invokeAll(acts)) {
            act.get();
        }
        pool.shutdown();

        assertKeptIsWhatThereIs();
    }

    @Test
    void addingUpChangesNoCountAndLeavesNothingToAdd() throws SQLException {
        sentBy(NOOR, lamp());
        var before = rows(KEPT);

        counts.addUp();

        assertThat(rows(KEPT)).isEqualTo(before);
        assertThat(rows("select id from incident_count_change")).isEmpty();
    }

    private static void actAtRandom(Random random) {
        var report = random.nextBoolean() ? lamp() : theft();
        var id = sentBy(NOOR, random.nextInt(3) == 0 ? with(report, "streetId", MARKTPLEIN) : report);
        switch (random.nextInt(4)) {
            case 0 -> moved(NOOR, id, move("REPORTED", "WITHDRAWN"));
            case 1 -> {
                var lamp = sentBy(YARA, lamp());
                var twin = sentBy(NOOR, lamp());
                moved(JORIS, twin, with(move("REPORTED", "DUPLICATE"), "duplicateOf", lamp));
                if (random.nextBoolean()) {
                    moved(JORIS, twin, move("DUPLICATE", "REPORTED"));
                }
            }
            default -> {}
        }
    }

    private void assertKeptIsWhatThereIs() throws SQLException {
        var kept = rows(KEPT);

        counts.countAgain();

        assertThat(kept).isNotEmpty().isEqualTo(rows(KEPT));
        assertThat(rows("select id from incident_count_change")).isEmpty();
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }
}
