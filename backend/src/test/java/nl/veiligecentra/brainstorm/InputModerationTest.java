package nl.veiligecentra.brainstorm;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.merged;
import static nl.veiligecentra.brainstorm.Inputs.moved;
import static nl.veiligecentra.brainstorm.Inputs.read;
import static nl.veiligecentra.brainstorm.Inputs.refused;
import static nl.veiligecentra.brainstorm.Inputs.saying;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.supported;
import static nl.veiligecentra.brainstorm.Inputs.written;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class InputModerationTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void aRefusalTellsItsGiverWhy() {
        var id = submitted(centre.member, about(centre, "POLICE"));

        moved(centre.manager, id, Map.of("from", "SUBMITTED", "to", "REFUSED"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        moved(
                        centre.manager,
                        id,
                        Map.of(
                                "from", "SUBMITTED",
                                "to", "REFUSED",
                                "reason", "BETTER_AS_REPORT",
                                "note", "Meld het, dan gaat het vanzelf naar de gemeente."))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("moves", empty());
        read(centre.member, id)
                .body("refusal.reason", equalTo("BETTER_AS_REPORT"))
                .body("refusal.note", equalTo("Meld het, dan gaat het vanzelf naar de gemeente."));
        moved(centre.manager, id, "REFUSED", "ACCEPTED").statusCode(409).body("code", equalTo("not-a-step"));
    }

    @Test
    void everyMistakeInAStepIsToldAtOnce() {
        var id = submitted(centre.member, about(centre, "POLICE"));

        moved(
                        centre.manager,
                        id,
                        Map.of("from", "SUBMITTED", "to", "ACCEPTED", "reason", "OTHER", "note", "Bel 06 12345678"))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("only-with-refusal", "phone-number"));
        moved(centre.member, id, Map.of("from", "SUBMITTED", "to", "WITHDRAWN", "note", "Toch niet"))
                .statusCode(400)
                .body("errors.code", contains("only-with-decision"));
    }

    @Test
    void aNoteWithTheYesReachesItsGiverAlone() {
        var id = submitted(centre.member, about(centre, "POLICE"));

        moved(centre.manager, id, Map.of("from", "SUBMITTED", "to", "ACCEPTED", "note", "Dit nemen we mee."))
                .statusCode(200);

        read(centre.member, id)
                .body("messages.text", contains("Dit nemen we mee."))
                .body("messages.from", contains("MODERATOR"))
                .body("needsAnswer", equalTo(false));
        read(centre.neighbour, id).body("messages", empty());
    }

    @Test
    void whoDecidesDoesSoOnWhatTheySaw() {
        var id = accepted(centre, about(centre, "POLICE"));

        refused(centre.manager, id, "OTHER").statusCode(409).body("code", equalTo("status-changed"));
        json(anonymous(), Map.of("from", "ACCEPTED", "to", "WITHDRAWN"))
                .post("/brainstorm-inputs/{id}/transitions", id)
                .then()
                .statusCode(401);
    }

    @Test
    void onlyItsGiverTakesItBackAndOnlyAModeratorDecides() {
        var id = accepted(centre, about(centre, "POLICE"));

        List.of(centre.neighbour, centre.manager, centre.board, centre.facilitator)
                .forEach(other -> moved(other, id, "ACCEPTED", "WITHDRAWN")
                        .statusCode(403)
                        .body("code", equalTo("not-allowed")));
        var own = submitted(centre.member, about(centre, "POLICE"));
        moved(centre.member, own, "SUBMITTED", "ACCEPTED").statusCode(403).body("code", equalTo("not-allowed"));
        moved(centre.member, id, "ACCEPTED", "WITHDRAWN").statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void aModeratorAsksAndItsGiverAnswersUntilItIsDecided() {
        var id = submitted(centre.member, about(centre, "POLICE"));

        written(centre.member, id, "Nog iets").statusCode(409).body("code", equalTo("not-asked"));
        read(centre.member, id).body("mayWrite", equalTo(false));
        written(centre.manager, id, "Op welke dagen?")
                .statusCode(201)
                .body("messages.text", contains("Op welke dagen?"))
                .body("messages.mine", contains(true));
        read(centre.member, id).body("needsAnswer", equalTo(true)).body("mayWrite", equalTo(true));
        read(centre.manager, id).body("needsAnswer", equalTo(false));
        written(centre.member, id, "Op vrijdag")
                .statusCode(201)
                .body("messages.from", contains("MODERATOR", "GIVER"))
                .body("messages.mine", contains(false, true))
                .body("needsAnswer", equalTo(false));
        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);
        written(centre.member, id, "Nog iets").statusCode(409).body("code", equalTo("already-decided"));
    }

    @Test
    void nobodyElseWritesAlongAndNoNumberOfAPersonIsKept() {
        var id = accepted(centre, about(centre, "POLICE"));
        var open = submitted(centre.member, about(centre, "POLICE"));

        List.of(centre.neighbour, centre.board, centre.facilitator)
                .forEach(other -> written(other, id, "Ik ook").statusCode(403).body("code", equalTo("not-allowed")));
        written(centre.manager, open, "Bel 06 12345678").statusCode(400).body("errors.code", contains("phone-number"));
        json(anonymous(), Map.of("text", "Hallo"))
                .post("/brainstorm-inputs/{id}/messages", open)
                .then()
                .statusCode(401);
    }

    @Test
    void aMessageThatIsSentAgainIsThereOnce() {
        var id = submitted(centre.member, about(centre, "POLICE"));
        var key = newKey();

        for (int attempt = 0; attempt < 2; attempt++) {
            json(centre.manager.request().header("Idempotency-Key", key), Map.of("text", "Welke dagen?"))
                    .post("/brainstorm-inputs/{id}/messages", id)
                    .then()
                    .statusCode(201)
                    .body("messages", hasSize(1));
        }
    }

    @Test
    void whoSaysTheSameIsMergedWithThoseWhoFoundItToo() {
        var target = accepted(centre, saying(centre, "Op koopavond niemand te bereiken"));
        var input = saying(centre, "Niemand aan de lijn op koopavond");
        var same = submitted(centre.neighbour, input);
        moved(centre.manager, same, "SUBMITTED", "ACCEPTED").statusCode(200);
        supported(centre.board, same).statusCode(204);
        supported(centre.board, target).statusCode(204);
        supported(centre.member, same).statusCode(204);

        merged(centre.manager, same, target)
                .statusCode(200)
                .body("id", equalTo(target))
                .body("supports", equalTo(2));

        read(centre.neighbour, same)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(target))
                .body("supports", equalTo(0));
        read(centre.neighbour, target).body("supported", equalTo(true)).body("writer", nullValue());
        read(centre.board, same).statusCode(404);
        centre.neighbour
                .request()
                .get("/brainstorm-inputs?supported=true")
                .then()
                .body("items.id", contains(target));
    }

    @Test
    void whatWasMergedBeforeGoesAlong() {
        var last = accepted(centre, about(centre, "POLICE"));
        var middle = submitted(centre.neighbour, about(centre, "POLICE"));
        var first = submitted(centre.board, about(centre, "POLICE"));
        merged(centre.manager, first, middle).statusCode(200).body("supports", equalTo(1));
        read(centre.board, first).body("mergedInto", nullValue());

        merged(centre.manager, middle, last).statusCode(200).body("supports", equalTo(2));

        read(centre.board, first).body("mergedInto", equalTo(last));
        read(centre.manager, first).body("mergedInto", equalTo(last));
    }

    @Test
    void whoWasMergedIntoARefusedOneReadsWhy() {
        var target = submitted(centre.member, about(centre, "POLICE"));
        var same = submitted(centre.neighbour, about(centre, "POLICE"));
        merged(centre.manager, same, target).statusCode(200);

        refused(centre.manager, target, "NOT_CLEAR").statusCode(200);

        read(centre.neighbour, same)
                .body("refusal.reason", equalTo("NOT_CLEAR"))
                .body("mergedInto", nullValue());
    }

    @Test
    void itIsMergedOnlyIntoAnOpenOneOfItsOwnAreaThatItsModeratorDecidesOn() {
        var elsewhere = new FreshCentre();
        var id = submitted(centre.member, about(centre, "POLICE"));
        var withdrawn = submitted(centre.manager, about(centre, "POLICE"));
        moved(centre.manager, withdrawn, "SUBMITTED", "WITHDRAWN").statusCode(200);
        var aboutUmbrella = submitted(centre.member, about(centre, "UMBRELLA"));
        moved(centre.board, aboutUmbrella, "SUBMITTED", "ACCEPTED").statusCode(200);

        merged(centre.manager, id, id).statusCode(400).body("errors.code", contains("same"));
        merged(centre.manager, id, accepted(elsewhere, about(elsewhere, "POLICE")))
                .statusCode(400)
                .body("errors.code", contains("unknown-value"));
        merged(centre.manager, id, withdrawn).statusCode(409).body("code", equalTo("not-open"));
        merged(centre.manager, id, aboutUmbrella).statusCode(403).body("code", equalTo("not-allowed"));
        merged(centre.member, id, aboutUmbrella).statusCode(403).body("code", equalTo("not-allowed"));
        merged(elsewhere.manager, id, withdrawn).statusCode(404);
    }

    @Test
    void othersSupportWhatIsAcceptedOnceAndNeverTheirOwn() {
        var id = accepted(centre, about(centre, "POLICE"));
        var open = submitted(centre.neighbour, about(centre, "POLICE"));

        supported(centre.neighbour, id).statusCode(204);
        supported(centre.neighbour, id).statusCode(204);
        supported(centre.manager, id).statusCode(204);
        supported(centre.member, id).statusCode(409).body("code", equalTo("own-input"));
        supported(centre.manager, open).statusCode(409).body("code", equalTo("not-accepted"));
        supported(centre.facilitator, id).statusCode(403).body("code", equalTo("not-allowed"));
        anonymous().put("/brainstorm-inputs/{id}/support", id).then().statusCode(401);
        read(centre.neighbour, id)
                .header("ETag", equalTo("\"1\""))
                .body("supports", equalTo(2))
                .body("supported", equalTo(true))
                .body("maySupport", equalTo(true));
        for (int attempt = 0; attempt < 2; attempt++) {
            centre.neighbour
                    .request()
                    .delete("/brainstorm-inputs/{id}/support", id)
                    .then()
                    .statusCode(204);
        }
        read(centre.neighbour, id).body("supports", equalTo(1)).body("supported", equalTo(false));
    }

    @Test
    void readingWhoGaveItAndDecidingOnItLeaveALineAndGivingItLeavesNone() {
        var id = submitted(centre.member, about(centre, "POLICE"));
        read(centre.manager, id).statusCode(200);
        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);
        supported(centre.neighbour, id).statusCode(204);
        moved(centre.member, id, "ACCEPTED", "WITHDRAWN").statusCode(200);

        assertThat(Sql.read("select actor || ' ' || action from audit_event where subject_id = ? order by id", id))
                .containsExactly(
                        centre.manager.subject() + " READ_INPUT_WRITER",
                        centre.manager.subject() + " MOVE_INPUT",
                        centre.manager.subject() + " READ_INPUT_WRITER");
    }
}
