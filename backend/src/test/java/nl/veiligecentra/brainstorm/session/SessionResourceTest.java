package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.Feed;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static nl.veiligecentra.brainstorm.session.Sessions.COMING;
import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.agendaSent;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.changed;
import static nl.veiligecentra.brainstorm.session.Sessions.hostedByPolice;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static nl.veiligecentra.brainstorm.session.Sessions.version;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Planning a session, changing it, and the steps of its organiser. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SessionResourceTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void whoPlansItOrganisesIt() {
        var id = planned(centre);

        read(centre.manager, id)
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("organiser.id", equalTo(centre.management.toString()))
                .body("isReportBack", equalTo(false))
                .body("invitees.function", contains("wijkagent"))
                .body("moves", containsInAnyOrder("AGENDA_SENT", "CANCELLED"))
                .body("mayEdit", equalTo(true));
        assertThat(Mails.readAll("select action from audit_event where subject_id = ?", id))
                .containsExactly("PLAN_SESSION");
    }

    @Test
    void theSameCallPlansItOnce() {
        var key = Api.newKey();
        var session = brainstorm(centre, COMING);
        var first = json(centre.manager.request().header("Idempotency-Key", key), session)
                .post("/brainstorm-sessions");
        var second = json(centre.manager.request().header("Idempotency-Key", key), session)
                .post("/brainstorm-sessions");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.<String>path("id")).isEqualTo(second.path("id"));
        assertThat(first.header("Location")).endsWith("/brainstorm-sessions/" + first.path("id"));
    }

    @Test
    void allMistakesComeBackTogether() {
        var session = brainstorm(centre, COMING);
        session.put("title", "Bel 06-12345678");
        session.put("endsAt", COMING.minus(Duration.ofHours(1)).toString());
        session.put("hostOrganisationId", elsewhere.police.toString());
        session.put(
                "invitees",
                List.of(
                        Map.of("organisationId", centre.police.toString(), "function", "wijkagent"),
                        Sessions.invited(centre.police, "wijkagent", centre.handler)));

        json(centre.manager.request(), session)
                .post("/brainstorm-sessions")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/endsAt",
                                "/hostOrganisationId",
                                "/invitees/0/personId",
                                "/invitees/1/personId"));
    }

    @Test
    void onlyAManagerPlansAndOnlyInOwnAreas() {
        Stream.of(centre.facilitator, centre.board, centre.officer, centre.member)
                .forEach(other -> json(other.request(), brainstorm(centre, COMING))
                        .post("/brainstorm-sessions")
                        .then()
                        .statusCode(403));
        json(elsewhere.manager.request(), brainstorm(centre, COMING))
                .post("/brainstorm-sessions")
                .then()
                .statusCode(404);
        json(Api.anonymous(), brainstorm(centre, COMING))
                .post("/brainstorm-sessions")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEES", "WILLEM", "ANNA", "STRANGER"})
    void guardsAuditorsAndAdministratorsHaveNothingToDoWithIt(Someone other) {
        as(other).get("/brainstorm-sessions").then().statusCode(403).body("code", equalTo("not-allowed"));
        as(other).get("/brainstorm-sessions/{id}", planned(centre)).then().statusCode(403);
    }

    @Test
    void aChangeIsMeantForAVersion() {
        var id = planned(centre, brainstorm(centre, COMING));
        var version = version(centre.manager, id);

        changed(centre.manager, id, version, "{\"place\": \"Gemeentehuis\", \"purpose\": null}")
                .statusCode(200)
                .body("place", equalTo("Gemeentehuis"));
        changed(centre.manager, id, version, "{\"place\": \"Elders\"}").statusCode(412);
        centre.manager
                .request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/brainstorm-sessions/{id}", id)
                .then()
                .statusCode(428);
        var later = version(centre.manager, id);
        changed(centre.manager, id, later, "{\"areaIds\": [\"" + elsewhere.area + "\"]}")
                .statusCode(400)
                .body("errors.pointer", contains("/areaIds"));
        changed(centre.officer, id, later, "{\"place\": \"Elders\"}")
                .statusCode(403)
                .body("code", equalTo("not-the-organiser"));
        changed(centre.member, id, later, "{\"place\": \"Elders\"}").statusCode(404);
    }

    @Test
    void theStepsAreTheOrganisersAndComeInTheirOrder() {
        var id = agendaSent(centre, brainstorm(centre, STARTED));

        moved(centre.officer, id, "AGENDA_SENT", "HELD").statusCode(403);
        moved(centre.manager, id, "PLANNED", "HELD").statusCode(409).body("code", equalTo("status-changed"));
        moved(centre.manager, id, "AGENDA_SENT", "DRAFT").statusCode(409).body("code", equalTo("not-a-step"));
        moved(centre.manager, id, "AGENDA_SENT", "CANCELLED")
                .statusCode(400)
                .body("errors.code", contains("reason-needed"));
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200).body("moves", contains("DRAFT"));
        moved(centre.manager, id, "HELD", "DRAFT").statusCode(200).body("moves", empty());
    }

    @Test
    void whatIsStillToComeIsNotHeld() {
        var id = agendaSent(centre, brainstorm(centre, COMING));

        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(409).body("code", equalTo("too-early"));
        read(centre.manager, id).body("moves", contains("CANCELLED"));
        moved(
                        centre.manager,
                        id,
                        Map.of("from", "AGENDA_SENT", "to", "CANCELLED", "reason", "De zaal is dubbel geboekt"))
                .statusCode(200)
                .body("cancelReason", equalTo("De zaal is dubbel geboekt"));
        assertThat(LinksHeard.invitation(id).event().cancelled()).isTrue();
    }

    @Test
    void aListIsNarrowedAndGoesOnWhereItEnded() {
        var early = planned(centre, brainstorm(centre, STARTED));
        var late = agendaSent(centre, brainstorm(centre, COMING));
        var request = "/brainstorm-sessions?area=" + centre.area;

        centre.manager.request().get(request).then().statusCode(200).body("items.id", contains(late, early));
        centre.manager.request().get(request + "&sort=startsAt").then().body("items.id", contains(early, late));
        centre.manager.request().get(request + "&status=AGENDA_SENT").then().body("items.id", contains(late));
        centre.manager.request().get(request + "&kind=STEERING").then().body("items", empty());
        centre.manager
                .request()
                .get(request + "&from=2099-03-05&until=2099-03-05")
                .then()
                .body("items.id", contains(late));
        centre.manager.request().get(request + "&until=2099-03-04").then().body("items.id", contains(early));
        String next = centre.manager
                .request()
                .get(request + "&limit=1")
                .then()
                .extract()
                .path("next");
        centre.manager.request().get(request + "&limit=1&cursor=" + next).then().body("items.id", contains(early));
    }

    @Test
    void eachChangeIsInTheFeedOfWhoSeesIt() {
        var id = planned(centre, hostedByPolice(centre, COMING));
        Feed.settle();

        centre.manager
                .request()
                .get("/events")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("nl.veilige-centra.session-changed.v1"))
                .body("items[0].dataref", endsWith("/api/v1/brainstorm-sessions/" + id));
        elsewhere.manager.request().get("/events").then().body("items", empty());
    }

    @Test
    void whatNobodyPlannedDoesNotExist() {
        read(centre.manager, UUID.randomUUID().toString()).statusCode(404);
    }
}
