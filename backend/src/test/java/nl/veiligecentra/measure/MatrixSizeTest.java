package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.Collectors;

import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.measure.Agreed.proposed;
import static nl.veiligecentra.testing.Api.outsideContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(TestServices.class)
class MatrixSizeTest {

    private static final int MANY = 500;
    private static final int LARGEST = 60_000;
    private static final String[] WORDS = """
            straat lamp hek camera toezicht zaterdag avond fiets rek steeg parkeerdak winkel bord ronde boa melding overlast
            groep verlichting snoeien container brandgang uitgang route laadplaats paaltje plein bank graffiti wand schoonmaken
            week maand kwartaal gemeente ondernemers politie brandweer gesprek afspraak folder training diefstal aangifte
            """.split("\\s+");

    private final FreshCentre centre = new FreshCentre();

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void fiveHundredMeasuresAreSmallAndTakeNoMoreQueriesThanOne() {
        proposed(centre.manager, lighting(centre));
        matrix(1);
        var queries = queriesDuring(() -> matrix(1));
        fill();

        assertThat(queriesDuring(() -> matrix(MANY))).isEqualTo(queries);
        assertThat(matrix(MANY)).hasSizeLessThan(LARGEST);
    }

    private long queriesDuring(Runnable request) {
        sessions.getStatistics().clear();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    /** As a browser gets it. */
    private byte[] matrix(int measures) {
        centre.manager
                .request()
                .get("/measures/_matrix?area={area}", centre.area)
                .then()
                .statusCode(200)
                .body("items", hasSize(measures));
        return outsideContract()
                .header("Authorization", "Bearer " + centre.manager.token())
                .config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get("/measures/_matrix?area={area}", centre.area)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Each with words of its own, as text that repeats would weigh nothing. */
    private void fill() {
        var random = new Random(1);
        for (int n = 2; n <= MANY; n++) {
            Sql.run(
                    """
                    insert into measure (id, area_ids, code, theme, bottleneck, goal, action, audience, owner_organisation_id,
                            co_organisation_ids, priority, origin, due_date, changes_access, status, created_at, changed_at)
                        select gen_random_uuid(), area_ids, ?, theme, ?, ?, ?, audience, owner_organisation_id, co_organisation_ids,
                            priority, origin, date '2026-01-01' + ?, changes_access, status, created_at, changed_at
                        from measure where code = 'V-01' and area_ids = array[?::uuid]
                    """,
                    "V-%02d".formatted(n),
                    sentence(random, 8),
                    sentence(random, 8),
                    sentence(random, 14),
                    n,
                    centre.area.toString());
        }
    }

    private static String sentence(Random random, int words) {
        return random.ints(words, 0, WORDS.length).mapToObj(n -> WORDS[n]).collect(Collectors.joining(" "));
    }
}
