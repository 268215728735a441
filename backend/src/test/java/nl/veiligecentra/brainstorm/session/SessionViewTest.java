package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static nl.veiligecentra.brainstorm.session.Sessions.COMING;
import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.added;
import static nl.veiligecentra.brainstorm.session.Sessions.agendaSent;
import static nl.veiligecentra.brainstorm.session.Sessions.approved;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.drafted;
import static nl.veiligecentra.brainstorm.session.Sessions.item;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.brainstorm.session.Sessions.published;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Who sees what of a session. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SessionViewTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void whatIsPlannedIsThereForWhoIsInvitedWithoutItsAgenda() {
        var id = planned(centre);
        added(centre, id, item(centre));

        read(centre.officer, id)
                .statusCode(200)
                .body("items", empty())
                .body("itemCount", equalTo(0))
                .body("invitees.mine", contains(true))
                .body("moves", empty());
        list(centre.officer).body("items.id", hasItem(id));
        Stream.of(centre.handler, centre.firefighter, centre.board, centre.member)
                .forEach(other -> {
                    read(other, id).statusCode(404);
                    list(other).body("items.id", not(hasItem(id)));
                });
    }

    @Test
    void withItsAgendaItIsThereForWhoIsAtHomeAndNotForPartnersWhoWereNotInvited() {
        var id = agendaSent(centre, brainstorm(centre, COMING));

        Stream.of(centre.officer, centre.board, centre.facilitator)
                .forEach(partner -> read(partner, id)
                        .statusCode(200)
                        .body("items.title", contains("Terugbellen na een aangifte"))
                        .body("items.explanation", contains("Hoe lang duurt het nu?"))
                        .body("items[0].outcome", nullValue())
                        .body("items[0].discussion", nullValue()));
        Stream.of(centre.handler, centre.firefighter)
                .forEach(partner -> read(partner, id).statusCode(404));
    }

    @Test
    void membersReadTheTitlesThatAreMeantForThemAndThenWhatCameOfThem() {
        var id = planned(centre);
        added(centre, id, item(centre));
        var forMembers = item(centre);
        forMembers.put("title", "Verlichting");
        forMembers.put("audience", "MEMBERS");
        added(centre, id, forMembers);
        read(centre.member, id).statusCode(404);
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);

        read(centre.member, id)
                .statusCode(200)
                .body("itemCount", equalTo(1))
                .body("items.title", contains("Verlichting"))
                .body("items[0].explanation", nullValue())
                .body("items[0].sources", nullValue())
                .body("items[0].partners", nullValue())
                .body("items[0].outcome", nullValue())
                .body("invitees", nullValue())
                .body("corrections", nullValue());
    }

    @Test
    void partnersReadTheOutcomeFromTheDraftOnAndMembersOnceItIsPublished() {
        var session = brainstorm(centre, STARTED);
        var id = agendaSent(centre, session);
        Sql.run("update agenda_item set audience = 'MEMBERS' where session_id = ?", UUID.fromString(id));
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        Sessions.outcome(centre, id, Sessions.firstItem(centre.manager, id), 0, Sessions.AGREED)
                .statusCode(200);
        read(centre.officer, id).body("items[0].outcome", nullValue());
        moved(centre.manager, id, "HELD", "DRAFT").statusCode(200);

        read(centre.officer, id)
                .body("items[0].outcome.partnerText", equalTo("De politie belt binnen tien dagen terug."))
                .body("mayCorrect", equalTo(true));
        read(centre.member, id).body("items[0].outcome", nullValue());

        approved(centre.officer, id).statusCode(200);
        published(centre.manager, id).statusCode(200);
        read(centre.member, id)
                .body("items[0].outcome.decision", equalTo("AGREED"))
                .body("items[0].outcome.giverText", equalTo("Je wordt binnen tien dagen gebeld."))
                .body("items[0].outcome.partnerText", nullValue())
                .body("items[0].discussion", nullValue())
                .body("publication.sha256", nullValue());
    }

    @Test
    void inAnotherAreaItDoesNotExist() {
        var id = drafted(centre, brainstorm(centre, STARTED));
        var item = Sessions.firstItem(centre.manager, id);

        for (var other : List.of(elsewhere.manager, elsewhere.board, elsewhere.officer, elsewhere.member)) {
            read(other, id).statusCode(404);
            Sessions.changed(other, id, 1, "{\"title\": \"Anders\"}").statusCode(404);
            moved(other, id, "DRAFT", "HELD").statusCode(404);
            Sessions.outcome(other, id, item, 1, "{}").statusCode(404);
            approved(other, id).statusCode(404);
            published(other, id).statusCode(404);
            other.request()
                    .accept("text/calendar")
                    .get("/brainstorm-sessions/{id}/invitation", id)
                    .then()
                    .statusCode(404);
            other.request().get("/brainstorm-sessions/{id}/minutes", id).then().statusCode(404);
            list(other).body("items.id", not(hasItem(id)));
            other.request()
                    .get("/brainstorm-sessions?area={a}", centre.area)
                    .then()
                    .body("items", empty());
        }
    }

    @Test
    void ofASessionOfTwoAreasEachSeesTheirOwn() {
        alsoManages(centre.manager, elsewhere.area);
        var session = brainstorm(centre, STARTED);
        session.put("areaIds", List.of(centre.area.toString(), elsewhere.area.toString()));
        session.put(
                "invitees",
                List.of(
                        Sessions.invited(centre.police, "wijkagent", centre.officer),
                        Sessions.invited(elsewhere.police, "wijkagent", elsewhere.officer)));
        var id = planned(centre, session);
        added(centre, id, item(centre));
        var other = item(centre);
        other.put("title", "Alleen daar");
        other.put("areaIds", List.of(elsewhere.area.toString()));
        other.put("partnerIds", List.of(elsewhere.police.toString()));
        added(centre, id, other);
        Sessions.changed(
                        centre.manager,
                        id,
                        Sessions.version(centre.manager, id),
                        "{\"areaIds\": [\"" + centre.area + "\"]}")
                .statusCode(409)
                .body("code", equalTo("area-in-use"));
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);

        read(centre.officer, id)
                .body("areaIds", contains(centre.area.toString()))
                .body("itemCount", equalTo(1))
                .body("items.title", contains("Terugbellen na een aangifte"));
        read(elsewhere.officer, id)
                .body("areaIds", contains(elsewhere.area.toString()))
                .body("items.title", contains("Alleen daar"));
        centre.officer
                .request()
                .get("/brainstorm-sessions?area={a}", elsewhere.area)
                .then()
                .body("items", empty());
    }

    private static void alsoManages(Resident manager, UUID area) {
        Sql.run("""
                insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at)
                select ?, person_id, organisation_id, role, scope, ?, valid_from_date, created_at
                from membership where person_id = ? limit 1
                """, UUID.randomUUID(), area, manager.id());
    }

    private ValidatableResponse list(Resident reader) {
        return reader.request().get("/brainstorm-sessions").then().statusCode(200);
    }
}
