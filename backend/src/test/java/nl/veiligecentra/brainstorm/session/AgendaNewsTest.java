package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.brainstorm.session.Sessions.COMING;
import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.added;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.item;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What the giver of an input hears of the agenda that it is on: nothing that may still change. */
@QuarkusTest
@WithTestResource(TestServices.class)
class AgendaNewsTest {

    private final FreshCentre centre = new FreshCentre();
    private String input;

    @BeforeEach
    void anAcceptedInputOfTheMember() {
        input = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
    }

    @Test
    void nothingIsToldUntilTheAgendaIsSent() {
        var id = plannedFor(COMING);
        var itemId = firstItem(id);
        changed(id, itemId, "[]");
        changed(id, itemId, "[\"" + input + "\"]");
        heard(centre.member).isEmpty();
        Inputs.read(centre.member, input).body("status", equalTo("SCHEDULED"));

        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);

        heard(centre.member).containsExactly("SCHEDULED");
        assertThat(mails(centre.member))
                .anySatisfy(subject -> assertThat(subject).endsWith("op de agenda van een overleg"));
    }

    @Test
    void whatIsTakenOffWhileItIsBeingPlannedIsNotTold() {
        var id = plannedFor(COMING);
        removed(id, firstItem(id));
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        var calledOff = plannedFor(COMING);
        cancelled(calledOff, "PLANNED");

        heard(centre.member).isEmpty();
        Inputs.read(centre.member, input).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void whatIsTakenOffAfterwardsIsToldOnceAndStaysForANextSession() {
        var id = sentFor(COMING);
        removed(id, firstItem(id));

        heard(centre.member).containsExactly("SCHEDULED", "OFF_AGENDA");
        assertThat(mails(centre.member))
                .anySatisfy(subject -> assertThat(subject)
                        .endsWith("van de agenda gehaald; het blijft op de lijst voor een volgend overleg"));
        Inputs.read(centre.member, input).body("status", equalTo("ACCEPTED"));

        sentFor(COMING);
        heard(centre.member).containsExactly("SCHEDULED", "OFF_AGENDA", "SCHEDULED");
    }

    @Test
    void whoseInputWasMergedHearsToo() {
        var same = Inputs.submitted(centre.neighbour, Inputs.about(centre, "POLICE"));
        Inputs.merged(centre.manager, same, input).statusCode(200);
        cancelled(sentFor(COMING), "AGENDA_SENT");

        for (var giver : List.of(centre.member, centre.neighbour)) {
            heard(giver).containsExactly("SCHEDULED", "OFF_AGENDA");
        }
        heard(centre.board).isEmpty();
    }

    @Test
    void whatComesOnASentAgendaIsToldAtOnce() {
        var id = planned(centre, brainstorm(centre, COMING));
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        added(centre, id, about());
        heard(centre.member).containsExactly("SCHEDULED");

        var itemId = firstItem(id);
        changed(id, itemId, "[]");
        changed(id, itemId, "[\"" + input + "\"]");
        heard(centre.member).containsExactly("SCHEDULED", "OFF_AGENDA", "SCHEDULED");
    }

    @Test
    void whatIsAddedInTheMeetingIsToldAndNothingIsSaidWhenItIsHeld() {
        var id = planned(centre, brainstorm(centre, STARTED));
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        added(centre, id, about());

        heard(centre.member).containsExactly("SCHEDULED");
        Inputs.read(centre.member, input).body("status", equalTo("DISCUSSED"));
    }

    private String plannedFor(Instant startsAt) {
        var id = planned(centre, brainstorm(centre, startsAt));
        added(centre, id, about());
        return id;
    }

    private String sentFor(Instant startsAt) {
        var id = plannedFor(startsAt);
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        return id;
    }

    private Map<String, Object> about() {
        var item = item(centre);
        item.put("inputIds", List.of(input));
        return item;
    }

    private void cancelled(String id, String from) {
        moved(centre.manager, id, Map.of("from", from, "to", "CANCELLED", "reason", "Ziek"))
                .statusCode(200);
    }

    private void changed(String id, String itemId, String inputIds) {
        centre.manager
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", versionOf(id))
                .body("{\"inputIds\": " + inputIds + "}")
                .patch("/brainstorm-sessions/{id}/agenda-items/{item}", id, itemId)
                .then()
                .statusCode(200);
    }

    private void removed(String id, String itemId) {
        centre.manager
                .request()
                .header("If-Match", versionOf(id))
                .delete("/brainstorm-sessions/{id}/agenda-items/{item}", id, itemId)
                .then()
                .statusCode(204);
    }

    private String firstItem(String id) {
        return Sessions.firstItem(centre.manager, id);
    }

    private String versionOf(String id) {
        int version = read(centre.manager, id).extract().path("items[0].version");
        return "\"" + version + "\"";
    }

    private static ListAssert<String> heard(Resident giver) {
        return assertThat(Sql.read(
                "select what from notification where person_id = ? and what in ('SCHEDULED', 'OFF_AGENDA') order by at, id",
                giver.id()));
    }

    private static List<String> mails(Resident giver) {
        return Sql.read("select subject from mail where recipient = ?", giver.email());
    }
}
