package nl.veiligecentra.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.Feed;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.MKB;
import static nl.veiligecentra.testing.Someone.FEMKE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static nl.veiligecentra.testing.Systems.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class EventFeedResourceTest {

    private static final String[] SCOPES = {"incidents:read", "incidents:report", "incidents:handle", "events:read"};
    private static final Supplier<RequestSpecification> SYSTEM = () -> municipality(SCOPES);

    @Inject
    DataSource database;

    @Inject
    EventExpiry expiry;

    @Test
    void aChangeIsToldThinlyAndTheReaderGoesOnFromThere() {
        var start = endOf(SYSTEM);

        var lamp = reported(NOOR, "STREET_LIGHT_BROKEN");

        var page = after(SYSTEM, start);
        var event = page.<Map<String, Object>>getList("items").stream()
                .filter(found -> lamp.equals(found.get("subject")))
                .findFirst()
                .orElseThrow();
        assertThat(event)
                .containsOnlyKeys("specversion", "id", "source", "type", "subject", "time", "sequence", "dataref");
        assertThat(event)
                .containsEntry("specversion", "1.0")
                .containsEntry("type", "nl.veilige-centra.incident-changed.v1")
                .containsEntry("sequence", "0");
        assertThat(event.get("dataref").toString()).endsWith("/api/v1/incidents/" + lamp);
        assertThat(after(SYSTEM, page.getString("next")).getList("items")).isEmpty();
    }

    @Test
    void anEmptyPageHasACursorTooAndLosesNothing() {
        var first = endOf(SYSTEM);
        var second = after(SYSTEM, first).getString("next");
        assertThat(second).isNotNull();

        var lamp = reported(NOOR, "STREET_LIGHT_BROKEN");

        assertThat(subjects(after(SYSTEM, second))).contains(lamp);
    }

    @Test
    void pageByPageEveryEventIsToldOnce() {
        var start = endOf(SYSTEM);
        var lamps = List.of(
                reported(NOOR, "STREET_LIGHT_BROKEN"),
                reported(NOOR, "STREET_LIGHT_BROKEN"),
                reported(NOOR, "STREET_LIGHT_BROKEN"));
        Feed.settle();

        var told = new ArrayList<String>();
        var cursor = start;
        for (var pages = 0; pages < 3; pages++) {
            var page = SYSTEM.get()
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get("/events")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            told.addAll(subjects(page));
            cursor = page.getString("next");
        }

        assertThat(told).containsExactlyElementsOf(lamps);
    }

    @Test
    void whatCommitsLateIsNotSkipped() throws SQLException {
        var late = reported(NOOR, "STREET_LIGHT_BROKEN");
        var start = endOf(SYSTEM);
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (var insert = slow.prepareStatement(
                    "insert into outbox_event (id, type, subject, sequence, area_id, at) "
                            + "values (?, 'nl.veilige-centra.incident-changed.v1', ?::uuid, 7, ?::uuid, current_timestamp)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, late);
                insert.setString(3, GRAVENZANDE);
                insert.executeUpdate();
            }
            var quick = reported(NOOR, "STREET_LIGHT_BROKEN");

            var meanwhile = after(SYSTEM, start);
            assertThat(subjects(meanwhile)).doesNotContain(late, quick);

            slow.commit();
            assertThat(subjects(after(SYSTEM, meanwhile.getString("next")))).contains(late, quick);
        }
    }

    @Test
    void whatLiesWithAnotherIsNotTold() {
        var start = endOf(SYSTEM);
        var ofMarit = endOf(() -> as(MARIT));
        var ofOscar = endOf(() -> as(OSCAR));

        var theft = reported(NOOR, "SHOPLIFTING");

        assertThat(subjects(after(SYSTEM, start))).doesNotContain(theft);
        assertThat(subjects(after(() -> as(MARIT), ofMarit))).contains(theft);
        assertThat(subjects(after(() -> as(OSCAR), ofOscar))).doesNotContain(theft);
    }

    @Test
    void whoReportedDoesNotNoticeThatPartnersWriteToEachOther() {
        var theft = json(SYSTEM.get(), report("SHOPLIFTING"))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var start = endOf(SYSTEM);
        var ofMarit = endOf(() -> as(MARIT));

        write(theft, "PARTNERS");

        assertThat(subjects(after(SYSTEM, start))).doesNotContain(theft);
        assertThat(subjects(after(() -> as(MARIT), ofMarit))).contains(theft);
        write(theft, "REPORTER");
        assertThat(subjects(after(SYSTEM, start))).contains(theft);
    }

    @Test
    void aPartyHearsThatAReportLeftIt() {
        var lamp = reported(NOOR, "STREET_LIGHT_BROKEN");
        var start = endOf(SYSTEM);

        json(as(MARIT), Map.of("organisationId", MKB))
                .put("/incidents/{id}/handler", lamp)
                .then()
                .statusCode(200);
        var left = after(SYSTEM, start);
        json(as(MARIT), Map.of("from", "REPORTED", "to", "IN_PROGRESS"))
                .post("/incidents/{id}/transitions", lamp)
                .then()
                .statusCode(200);

        assertThat(subjects(left)).contains(lamp);
        assertThat(subjects(after(SYSTEM, left.getString("next")))).doesNotContain(lamp);
    }

    @Test
    void aReaderWhoStayedAwayTooLongIsToldSo() {
        var old = endOf(SYSTEM);
        reported(NOOR, "STREET_LIGHT_BROKEN");

        QuarkusTransaction.requiringNew()
                .run(() -> expiry.forget(Instant.now().plusSeconds(1), 100_000, Instant.now()));

        SYSTEM.get()
                .queryParam("cursor", old)
                .get("/events")
                .then()
                .statusCode(410)
                .body("code", equalTo("cursor-too-old"));
        assertThat(subjects(after(SYSTEM, endOf(SYSTEM)))).isEmpty();
    }

    @Test
    void onlyRolesAndScopesOfTheMatrixReadIt() {
        as(NOOR).get("/events").then().statusCode(403);
        as(FEMKE).get("/events").then().statusCode(403);
        as(JORIS).get("/events").then().statusCode(200);
        municipality("incidents:read").get("/events").then().statusCode(403);
        municipality("events:read").get("/events").then().statusCode(403);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        SYSTEM.get().queryParam("cursor", "bm9uc2Vuc2U").get("/events").then().statusCode(400);
    }

    private static void write(String incident, String audience) {
        json(as(MARIT), Map.of("kind", "NOTE", "audience", audience, "text", "We kijken ernaar"))
                .post("/incidents/{id}/updates", incident)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> report(String category) {
        return new HashMap<>(Map.of(
                "areaId", GRAVENZANDE, "category", category, "streetId", "05000000-0000-7000-8000-000000000001"));
    }

    private static String reported(Someone reporter, String category) {
        return json(as(reporter), report(category))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String endOf(Supplier<RequestSpecification> reader) {
        var page = reader.get()
                .queryParam("limit", 200)
                .get("/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        while (!page.getList("items").isEmpty()) {
            page = after(reader, page.getString("next"));
        }
        return page.getString("next");
    }

    private static JsonPath after(Supplier<RequestSpecification> reader, String cursor) {
        return reader.get()
                .queryParam("limit", 200)
                .queryParam("cursor", cursor)
                .get("/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> subjects(JsonPath page) {
        return page.getList("items.subject");
    }
}
