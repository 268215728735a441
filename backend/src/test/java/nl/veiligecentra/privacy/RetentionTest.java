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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class RetentionTest {

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
        var id = closedLamp();
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
        var id = closedLamp();
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
        var id = closedLamp();

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
        var id = closedLamp();
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
        var id = closedLamp();
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
    void looksAtReportersAreForgottenAfterTwentyFourMonths() {
        var id = centre.sentBy(centre.member, centre.lamp());
        centre.manager
                .request()
                .get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", id)
                .then()
                .statusCode(200);
        forgetAfterMonths(24, -2);
        assertThat(reads(id)).hasSize(1);

        forgetAfterMonths(24, 2);

        assertThat(reads(id)).isEmpty();
    }

    @Test
    void aMonthOfTheAuditLogGoesAsAWhole() {
        centre.manager.request().get("/me").then().statusCode(200);
        closedLamp();
        centre.manager
                .request()
                .get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", centre.sentBy(centre.member, centre.lamp()));
        var lines = "select action from audit_event where actor = ?";
        assertThat(Sql.read(lines, centre.manager.subject())).contains("READ_REPORTER");

        forgetAfterMonths(24, 0);
        assertThat(Sql.read(lines, centre.manager.subject())).contains("READ_REPORTER");
        forgetAfterMonths(25, 2);

        assertThat(Sql.read(lines, centre.manager.subject())).isEmpty();
        centre.manager.request().get("/deletions").then().statusCode(403);
        assertThatThrownBy(() -> Sql.run("delete from audit_event")).hasStackTraceContaining("append-only");
    }

    @Test
    void invitationsMailsSessionsAndMembershipsGoAfterTheirTerms() {
        var address = UUID.randomUUID() + "@example.org";
        json(
                        centre.manager.request(),
                        Map.of(
                                "email",
                                address,
                                "organisationId",
                                centre.shop,
                                "role",
                                "MEMBER",
                                "areaId",
                                centre.area))
                .post("/invitations")
                .then()
                .statusCode(201);
        Sql.run("update mail set sent_at = created_at where recipient = ?", address);
        Sql.run("update membership set valid_until_date = current_date where person_id = ?", centre.neighbour.id());
        var session = UUID.randomUUID();
        Sql.run("""
                insert into session (id, person_id, provider_sid, device, started_at, last_seen_at)
                values (?, ?, ?, 'Firefox', now(), now())
                """, session, centre.member.id(), session.toString());

        forgetAfter(Duration.ofDays(28));
        assertThat(Sql.read("select id from mail where recipient = ?", address)).hasSize(1);
        forgetAfter(Duration.ofDays(31));
        assertThat(Sql.read("select id from mail where recipient = ?", address)).isEmpty();
        assertThat(Sql.read("select id from invitation where email = ?", address))
                .hasSize(1);
        forgetAfter(Duration.ofDays(88));
        assertThat(Sql.read("select id from invitation where email = ?", address))
                .isEmpty();
        assertThat(Sql.read("select id from session where id = ?", session)).hasSize(1);
        forgetAfter(Duration.ofDays(92));
        assertThat(Sql.read("select id from session where id = ?", session)).isEmpty();
        assertThat(Sql.read("select id from membership where person_id = ?", centre.neighbour.id()))
                .hasSize(1);
        forgetAfterMonths(24, 2);
        assertThat(Sql.read("select id from membership where person_id = ?", centre.neighbour.id()))
                .isEmpty();
        assertThat(Sql.read("select id from membership where person_id = ?", centre.member.id()))
                .hasSize(1);
    }

    @Test
    void anAccountGoesWhenNothingPointsAtItAnyMore() {
        var forgotten = UUID.randomUUID();
        Sql.run("""
                insert into person (id, issuer, subject, name, created_at) values (?, 'https://elsewhere.example', ?, 'Vera', now())
                """, forgotten, forgotten.toString());

        forgetAfterMonths(24, 2);

        assertThat(Sql.read("select id from person where id = ?", forgotten)).isEmpty();
        assertThat(Sql.read("select id from person where id = ?", centre.member.id()))
                .hasSize(1);
    }

    @Test
    void twoReplicasForgetItOnce() {
        var id = closedLamp();

        TestClock.after(months(24, 2), () -> {
            var other = CompletableFuture.runAsync(retention::forgetWhatIsPastItsTerm);
            retention.forgetWhatIsPastItsTerm();
            other.join();
            retention.forgetWhatIsPastItsTerm();
        });

        assertThat(Sql.read("select kind from deletion where subject_id = cast(? as uuid) and term = 'REPORTER'", id))
                .containsExactly("INCIDENT_REPORTER");
    }

    @Test
    void theRegisterOnlyGrows() {
        closedLamp();
        forgetAfterMonths(24, 2);

        assertThatThrownBy(() -> Sql.run("delete from deletion")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> Sql.run("update deletion set count = 0")).hasStackTraceContaining("append-only");
    }

    private String closedLamp() {
        var lamp = centre.lamp();
        lamp.put("description", TEXT);
        var id = centre.sentBy(centre.member, lamp);
        centre.neighbour.request().put("/incidents/{id}/endorsement", id).then().statusCode(204);
        json(centre.member.request(), Map.of("kind", "ANSWER", "audience", "REPORTER", "text", "De middelste"))
                .post("/incidents/{id}/updates", id)
                .then()
                .statusCode(201);
        json(
                        centre.handler.request(),
                        Map.of("from", "REPORTED", "to", "RESOLVED", "note", "Gemaakt", "noteFor", "REPORTER"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200);
        json(centre.member.request(), Map.of("solved", true))
                .put("/incidents/{id}/confirmation", id)
                .then()
                .statusCode(200);
        return id;
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

    private static List<String> reads(String incident) {
        return Sql.read("select id from incident_reporter_read where incident_id = cast(? as uuid)", incident);
    }

    private static int events(String incident) {
        return Sql.read("select id from outbox_event where subject = cast(? as uuid)", incident)
                .size();
    }

    private void forgetAfterMonths(int months, int days) {
        forgetAfter(months(months, days));
    }

    private void forgetAfter(Duration time) {
        TestClock.after(time, retention::forgetWhatIsPastItsTerm);
    }

    /** So many months from now by the calendar, and some days more or less. */
    private static Duration months(int months, int days) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        return Duration.between(now, now.plusMonths(months).plusDays(days));
    }
}
