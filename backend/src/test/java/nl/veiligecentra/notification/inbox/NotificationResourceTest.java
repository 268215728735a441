package nl.veiligecentra.notification.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(TestServices.class)
class NotificationResourceTest {

    @Inject
    Inbox inbox;

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void theReporterIsToldWhatHappenedAndWhere() {
        var lamp = centre.sentBy(centre.member, centre.lamp());

        centre.moved(centre.handler, lamp, "REPORTED", "ACKNOWLEDGED");

        var told = inboxOf(centre.member);
        assertThat(told.getList("items")).hasSize(1);
        assertThat(told.getMap("items[0]"))
                .containsEntry("kind", "INCIDENT_STATUS")
                .containsEntry("subject", "incident:" + lamp)
                .containsEntry("what", "ACKNOWLEDGED")
                .containsEntry("concern", "REPORTED_IT")
                .containsEntry(
                        "name", Map.of("nl", "Straatlamp kapot", "en", "Street light broken", "place", "Proefstraat"))
                .doesNotContainKey("readAt");
        assertThat(whatIsToldTo(centre.handler)).isEmpty();
        assertThat(whatIsToldTo(centre.neighbour)).isEmpty();
    }

    @Test
    void whoSeesItTooHearsTheStepsThatEverybodyMayKnow() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.neighbour
                .request()
                .put("/incidents/{id}/endorsement", lamp)
                .then()
                .statusCode(204);

        centre.moved(centre.handler, lamp, "REPORTED", "IN_PROGRESS");
        centre.moved(centre.handler, lamp, "IN_PROGRESS", "RESOLVED");
        write(centre.handler, lamp, "NOTE", "REPORTER");

        assertThat(whatIsToldTo(centre.neighbour)).containsExactly("RESOLVED", "IN_PROGRESS");
        assertThat(whatIsToldTo(centre.member)).containsExactly("NOTE", "RESOLVED", "IN_PROGRESS");
    }

    @Test
    void aMessageIsToldToWhomItIsMeantFor() {
        var lamp = centre.sentBy(centre.member, centre.lamp());

        write(centre.handler, lamp, "QUESTION", "REPORTER");
        write(centre.member, lamp, "ANSWER", "REPORTER");
        write(centre.manager, lamp, "NOTE", "PARTNERS");

        assertThat(whatIsToldTo(centre.member)).containsExactly("QUESTION");
        assertThat(whatIsToldTo(centre.handler)).containsExactly("NOTE", "ANSWER");
        assertThat(whatIsToldTo(centre.colleague)).containsExactly("NOTE", "ANSWER");
        assertThat(whatIsToldTo(centre.manager)).isEmpty();
    }

    @Test
    void whatCameBackIsToldToWhoHandlesIt() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");

        json(centre.member.request(), Map.of("solved", false))
                .put("/incidents/{id}/confirmation", lamp)
                .then()
                .statusCode(200);

        assertThat(whatIsToldTo(centre.handler)).containsExactly("REOPENED");
        assertThat(whatIsToldTo(centre.member)).containsExactly("RESOLVED");
    }

    @Test
    void pageByPageTheNewestComeFirst() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "ACKNOWLEDGED");
        centre.moved(centre.handler, lamp, "ACKNOWLEDGED", "IN_PROGRESS");
        centre.moved(centre.handler, lamp, "IN_PROGRESS", "RESOLVED");

        var told = new ArrayList<String>();
        String cursor = null;
        do {
            var page = centre.member
                    .request()
                    .queryParams(cursor == null ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor))
                    .get("/me/notifications")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            told.addAll(page.getList("items.what"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(told).containsExactly("RESOLVED", "IN_PROGRESS", "ACKNOWLEDGED");
    }

    @Test
    void whatWasReadIsNotAmongTheUnread() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "ACKNOWLEDGED");
        centre.moved(centre.handler, lamp, "ACKNOWLEDGED", "IN_PROGRESS");
        var newest = inboxOf(centre.member).getString("items[0].id");

        read(centre.member, newest, 204);
        read(centre.member, newest, 204);

        assertUnread(centre.member, 1);
        var unread = centre.member.request().queryParam("unread", true).get("/me/notifications");
        unread.then().body("items", hasSize(1)).body("items[0].what", equalTo("ACKNOWLEDGED"));
        read(centre.neighbour, newest, 404);
    }

    @Test
    void allThatSomebodyHadBeforeThemIsReadAtOnceAndNotWhatCameAfter() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "ACKNOWLEDGED");
        centre.moved(centre.handler, lamp, "ACKNOWLEDGED", "IN_PROGRESS");
        var newest = inboxOf(centre.member).getString("items[0].at");
        centre.moved(centre.handler, lamp, "IN_PROGRESS", "RESOLVED");

        json(centre.member.request(), Map.of("until", newest))
                .put("/me/notifications/reading")
                .then()
                .statusCode(204);

        assertUnread(centre.member, 1);
        json(centre.member.request(), Map.of())
                .put("/me/notifications/reading")
                .then()
                .statusCode(400);
    }

    @Test
    void nothingIsToldOfWhatTheReaderDoesNotSeeAnyMore() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.neighbour
                .request()
                .put("/incidents/{id}/endorsement", lamp)
                .then()
                .statusCode(204);
        centre.moved(centre.handler, lamp, "REPORTED", "ACKNOWLEDGED");
        assertThat(whatIsToldTo(centre.neighbour)).containsExactly("ACKNOWLEDGED");

        Sql.run("update membership set valid_until_date = current_date - 2 where person_id = ?", centre.neighbour.id());

        var left = inboxOf(centre.neighbour);
        assertThat(left.getMap("items[0]")).containsOnlyKeys("id", "kind", "at");
        centre.moved(centre.handler, lamp, "ACKNOWLEDGED", "RESOLVED");
        assertThat(inboxOf(centre.neighbour).getList("items")).hasSize(1);
    }

    @Test
    void theSameNewsOfTheSameCauseIsToldOnce() {
        var news = new NewNotification(
                NotificationKind.INCIDENT_STATUS,
                SubjectKey.incident(UUID.randomUUID()),
                "version 1",
                "RESOLVED",
                null);
        var reader = List.of(new Addressee(centre.member.id(), Concern.REPORTED_IT));

        var first = QuarkusTransaction.requiringNew().call(() -> inbox.tell(news, reader));
        var second = QuarkusTransaction.requiringNew().call(() -> inbox.tell(news, reader));

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
        assertUnread(centre.member, 1);
    }

    @Test
    void whoseAddressWasNotVerifiedIsToldInTheProductOnly() {
        Sql.run("update person set email_verified = false where id = ?", centre.member.id());
        var lamp = centre.sentBy(centre.member, centre.lamp());
        Sql.run("update person set email_verified = false where id = ?", centre.member.id());

        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");

        assertThat(whatIsToldTo(centre.member)).containsExactly("RESOLVED");
        assertThat(Sql.read("select subject from mail where recipient = ?", centre.member.email()))
                .isEmpty();
    }

    @Test
    void theInboxIsPartOfWhatSomebodyMayAskForAndIsErasedWithThem() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");

        var sections = new HashMap<String, Object>();
        centre.member
                .request()
                .get("/me/data")
                .jsonPath()
                .<Map<String, Object>>getList("sections")
                .forEach(section -> sections.put(section.get("name").toString(), section.get("rows")));
        assertThat((List<?>) sections.get("notifications")).hasSize(1);

        json(centre.member.request(), Map.of("understood", true))
                .post("/me/erasure")
                .then()
                .statusCode(200);
        assertThat(Sql.read("select id from notification where person_id = ?", centre.member.id()))
                .isEmpty();
    }

    @Test
    void whoHasNothingHasAnEmptyInbox() {
        centre.board.request().get("/me/notifications").then().statusCode(200).body("items", empty());
        assertUnread(centre.board, 0);
    }

    private static void write(Resident by, String incident, String kind, String audience) {
        json(by.request(), Map.of("kind", kind, "audience", audience, "text", "Het staat bij de ingang"))
                .post("/incidents/{id}/updates", incident)
                .then()
                .statusCode(201);
    }

    private static void read(Resident reader, String id, int status) {
        reader.request().put("/me/notifications/{id}/reading", id).then().statusCode(status);
    }

    private static void assertUnread(Resident reader, int count) {
        reader.request()
                .queryParams(Map.of("unread", true, "count", true, "limit", 1))
                .get("/me/notifications")
                .then()
                .statusCode(200)
                .body("total", equalTo(count));
    }

    private static JsonPath inboxOf(Resident reader) {
        return reader.request()
                .get("/me/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> whatIsToldTo(Resident reader) {
        return inboxOf(reader).getList("items.what");
    }
}
