package nl.veiligecentra.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class ReportRetentionTest {

    private static final String TEXT = "De lamp boven de etalage doet het niet";

    @Inject
    Retention retention;

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void whoReportedIsForgottenTwentyFourMonthsAfterClosing() {
        var id = centre.closedLamp(TEXT);
        forgetAfterMonths(24, -2);
        assertThat(Sql.read("select reporter_id from incident where id = cast(? as uuid)", id))
                .containsExactly(centre.member.id().toString());

        forgetAfterMonths(24, 2);

        assertThat(Sql.read("select reporter_id from incident where id = cast(? as uuid)", id))
                .containsOnlyNulls();
        for (var table : List.of("incident_transition", "incident_update")) {
            assertThat(Sql.read("select person_id from " + table + " where incident_id = cast(? as uuid)", id))
                    .isNotEmpty()
                    .containsOnlyNulls();
            assertThat(Sql.read(
                            "select organisation_id from " + table
                                    + " where incident_id = cast(? as uuid) and organisation_id = ?",
                            id,
                            centre.shop))
                    .isEmpty();
        }
        assertThat(Sql.read("select person_id from incident_endorsement where incident_id = cast(? as uuid)", id))
                .isEmpty();
    }

    @Test
    void theReportStaysInTheCountsAndItsStoryCanBeRead() {
        var id = centre.closedLamp(TEXT);
        forgetAfterMonths(24, 2);

        centre.manager
                .request()
                .get("/incidents/{id}", id)
                .then()
                .statusCode(200)
                .body("endorsements", equalTo(1))
                .body("description", equalTo(TEXT))
                .body("timeline.to", contains("REPORTED", "RESOLVED", "CLOSED"))
                .body("timeline[0].by.reporter", equalTo(true));
        centre.manager
                .request()
                .queryParam("count", true)
                .get("/incidents")
                .then()
                .body("total", equalTo(1));
        centre.manager
                .request()
                .get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", id)
                .then()
                .statusCode(200)
                .body("name", nullValue());
    }

    @Test
    void otherSystemsHearThatAReportChangedAndTheRegisterSaysWhatIsGone() {
        var id = centre.closedLamp(TEXT);

        forgetAfterMonths(24, 2);

        // those of the years before are past a term of their own
        assertThat(events(id)).isEqualTo(1);
        as(ANNA).queryParam("subject", id)
                .queryParam("term", "REPORTER")
                .get("/deletions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("INCIDENT_REPORTER"))
                .body("items[0].areaId", equalTo(centre.area.toString()))
                .body("items[0].count", equalTo(1));
        as(MARIT).get("/deletions").then().statusCode(403);
        as(ANNA).queryParam("term", "NEVER").get("/deletions").then().statusCode(400);
    }

    @Test
    void whereSomethingHappenedToOneBusinessIsForgottenWithItsReporter() {
        var theft = centre.report("SHOPLIFTING");
        theft.put("point", Map.of("type", "Point", "coordinates", new double[] {4.1655, 52.0012}));
        theft.put("placeText", "nummer 41");
        var id = centre.sentBy(centre.member, theft);
        centre.moved(centre.manager, id, "REPORTED", "IN_PROGRESS");
        json(centre.manager.request(), Map.of("from", "IN_PROGRESS", "to", "CLOSED", "result", "COUNTED_ONLY"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200);

        forgetAfterMonths(24, 2);

        assertThat(Sql.read("select longitude from incident where id = cast(? as uuid)", id))
                .containsOnlyNulls();
        assertThat(Sql.read("select place_text from incident where id = cast(? as uuid)", id))
                .containsOnlyNulls();
        assertThat(Sql.read("select category from incident where id = cast(? as uuid)", id))
                .containsExactly("SHOPLIFTING");
    }

    @Test
    void whatWasWrittenIsForgottenThirtySixMonthsAfterClosing() {
        var id = centre.closedLamp(TEXT);
        forgetAfterMonths(36, -2);
        assertThat(Sql.read("select description from incident where id = cast(? as uuid)", id))
                .containsExactly(TEXT);

        forgetAfterMonths(36, 2);

        assertThat(Sql.read("select description from incident where id = cast(? as uuid)", id))
                .containsOnlyNulls();
        assertThat(Sql.read("select note from incident_transition where incident_id = cast(? as uuid)", id))
                .containsOnlyNulls();
        assertThat(Sql.read("select text from incident_update where incident_id = cast(? as uuid)", id))
                .isEmpty();
    }

    @Test
    void photosAreForgottenFourWeeksAfterClosing() {
        var id = centre.closedLamp(TEXT);
        var content = photoOf(id);
        forgetAfter(Duration.ofDays(27));
        assertThat(Sql.read("select id from content where id = ?", content)).hasSize(1);

        forgetAfter(Duration.ofDays(29));

        assertThat(Sql.read("select id from content where id = ?", content)).isEmpty();
        assertThat(Sql.read("select id from incident_photo where incident_id = cast(? as uuid)", id))
                .isEmpty();
        assertThat(Sql.read("select photos from incident where id = cast(? as uuid)", id))
                .containsExactly("0");
    }

    @Test
    void anOpenReportIsLeftAsItIs() {
        var id = centre.sentBy(centre.member, centre.lamp());
        photoOf(id);

        forgetAfterMonths(60, 0);

        assertThat(Sql.read("select reporter_id from incident where id = cast(? as uuid)", id))
                .containsExactly(centre.member.id().toString());
        assertThat(Sql.read("select photos from incident where id = cast(? as uuid)", id))
                .containsExactly("1");
    }

    @Test
    void twoReplicasForgetItOnce() {
        var id = centre.closedLamp(TEXT);

        TestClock.after(Later.months(24, 2), () -> {
            var other = CompletableFuture.runAsync(retention::forgetWhatIsPastItsTerm);
            retention.forgetWhatIsPastItsTerm();
            other.join();
            retention.forgetWhatIsPastItsTerm();
        });

        assertThat(Sql.read("select kind from deletion where subject_id = cast(? as uuid) and term = 'REPORTER'", id))
                .containsExactly("INCIDENT_REPORTER");
    }

    private static UUID photoOf(String incident) {
        var content = UUID.randomUUID();
        var thumbnail = UUID.randomUUID();
        for (var id : List.of(content, thumbnail)) {
            Sql.run(
                    "insert into content (id, media_type, bytes, sha256, created_at) values (?, 'image/jpeg', '', '', now())",
                    id);
        }
        Sql.run("""
                insert into incident_photo (id, incident_id, content_id, thumbnail_id, width, height, added_at)
                values (?, cast(? as uuid), ?, ?, 10, 10, now())
                """, UUID.randomUUID(), incident, content, thumbnail);
        Sql.run("update incident set photos = 1 where id = cast(? as uuid)", incident);
        return content;
    }

    private static int events(String incident) {
        return Sql.read("select id from outbox_event where subject = cast(? as uuid)", incident)
                .size();
    }

    private void forgetAfterMonths(int months, int days) {
        forgetAfter(Later.months(months, days));
    }

    private void forgetAfter(Duration time) {
        TestClock.after(time, retention::forgetWhatIsPastItsTerm);
    }
}
