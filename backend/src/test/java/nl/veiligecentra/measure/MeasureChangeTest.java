package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import static nl.veiligecentra.measure.Agreed.DUE;
import static nl.veiligecentra.measure.Agreed.agreed;
import static nl.veiligecentra.measure.Agreed.changed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.measure.Agreed.moved;
import static nl.veiligecentra.measure.Agreed.tagOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureChangeTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void aDateThatMovesNeedsAReasonAndCountsAsChanged() {
        var id = agreed(centre, lighting(centre));
        var tag = tagOf(centre.handler, id);

        changed(centre.handler, id, tag, "{\"dueDate\": \"2099-09-01\"}")
                .statusCode(400)
                .body("errors.code", contains("reason-needed"));
        changed(centre.handler, id, tag, "{\"dueDate\": \"2099-09-01\", \"reason\": \"Levertijd van de masten\"}")
                .statusCode(200)
                .body("dueDate", equalTo("2099-09-01"))
                .body("agreedDueDate", equalTo(DUE.toString()))
                .body("keeping", equalTo("CHANGED"));
    }

    @Test
    void theOwnerChangesWhatItAnswersForAndNothingElse() {
        var id = agreed(centre, lighting(centre));

        changed(centre.handler, id, tagOf(centre.handler, id), "{\"action\": \"Led in de hele straat\"}")
                .statusCode(200)
                .body("action", equalTo("Led in de hele straat"));
        changed(centre.handler, id, tagOf(centre.handler, id), "{\"code\": \"V-99\"}")
                .statusCode(403)
                .body("code", equalTo("not-yours-to-set"));
        changed(centre.board, id, tagOf(centre.board, id), "{\"action\": \"Iets anders\"}")
                .statusCode(403)
                .body("code", equalTo("not-yours"));
    }

    @Test
    void withAnotherOwnerItIsAProposalAgain() {
        var id = agreed(centre, lighting(centre));

        changed(
                        centre.manager,
                        id,
                        tagOf(centre.manager, id),
                        "{\"ownerOrganisationId\": \"" + centre.association + "\"}")
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("agreedDueDate", nullValue());
    }

    @Test
    void whatTurnsOutToChangeAccessIsAProposalAgainUntilTheFireServiceWasAsked() {
        var id = agreed(centre, lighting(centre));

        changed(centre.handler, id, tagOf(centre.handler, id), "{\"changesAccess\": true}")
                .statusCode(403)
                .body("code", equalTo("not-yours-to-set"));
        changed(centre.manager, id, tagOf(centre.manager, id), "{\"changesAccess\": true}")
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("agreedDueDate", nullValue());
        moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(409).body("code", equalTo("fire-advice-needed"));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondIsTold() {
        var id = agreed(centre, lighting(centre));
        var tag = tagOf(centre.manager, id);
        changed(centre.manager, id, tag, "{\"bottleneck\": \"Donker bij de bushalte\"}")
                .statusCode(200);

        changed(centre.handler, id, tag, "{\"action\": \"Twee lampen\"}").statusCode(412);
        centre.handler
                .request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/measures/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void eachCellThatChangedIsKept() {
        var id = agreed(centre, lighting(centre));
        changed(centre.handler, id, tagOf(centre.handler, id), "{\"action\": \"Led\", \"costEur\": 900}")
                .statusCode(200);

        centre.manager
                .request()
                .get("/measures/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.cell", contains("costEur", "action", "agreedDate", "status", "proposed"))
                .body("items[0].to", equalTo("900.00"))
                .body("items[1].from", equalTo("Alle verlichting naar led, drie lampen erbij"))
                .body("items[1].to", equalTo("Led"))
                .body("items[1].person", equalTo("Hanna Behandelaar"))
                .body("items[3].from", equalTo("PROPOSED"))
                .body("items[3].to", equalTo("AGREED"));
        centre.board
                .request()
                .get("/measures/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items[1].by.id", equalTo(centre.municipality.toString()))
                .body("items[1].person", nullValue());
    }

    @Test
    void asOfAnEarlierMomentItIsWhatItWasThen() {
        var id = agreed(centre, lighting(centre));
        var before = Sql.read("""
                        select to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from measure
                        where id = ?::uuid
                        """, id).get(0);
        changed(centre.handler, id, tagOf(centre.handler, id), "{\"action\": \"Led\"}")
                .statusCode(200);

        centre.manager
                .request()
                .queryParam("asOf", before)
                .get("/measures")
                .then()
                .statusCode(200)
                .body("items.action", contains("Alle verlichting naar led, drie lampen erbij"));
        centre.manager
                .request()
                .queryParam("asOf", "2020-01-01T00:00:00Z")
                .get("/measures")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
