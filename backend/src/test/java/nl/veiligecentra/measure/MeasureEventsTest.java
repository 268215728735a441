package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Feed;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static nl.veiligecentra.measure.Agreed.agreed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureEventsTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void eachChangeIsInTheFeedOfWhoSeesTheMeasure() {
        var id = agreed(centre, lighting(centre));
        Feed.settle();

        centre.manager
                .request()
                .get("/events")
                .then()
                .statusCode(200)
                .body("items.type", everyItem(equalTo("nl.veilige-centra.measure-changed.v1")))
                .body("items.subject", contains(id, id))
                .body("items.sequence", contains("0", "1"))
                .body("items[0].dataref", endsWith("/api/v1/measures/" + id));
        new FreshCentre()
                .manager
                .request()
                .get("/events")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void whatPartnersWriteIsMarkedAsAmongThem() {
        var id = agreed(centre, lighting(centre));
        json(centre.handler.request(), Map.of("text", "Besteld"))
                .post("/measures/{id}/progress", id)
                .then()
                .statusCode(201);

        assertThat(Sql.read(
                        "select among_partners::text from outbox_event where subject = ?::uuid order by sequence", id))
                .containsExactly("false", "false", "true");
    }
}
