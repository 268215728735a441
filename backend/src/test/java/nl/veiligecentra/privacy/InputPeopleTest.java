package nl.veiligecentra.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.read;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.supported;
import static nl.veiligecentra.brainstorm.Inputs.written;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Who gave inputs, supported them and wrote about them: told to them, and forgotten, while texts and counts stay. */
@QuarkusTest
@WithTestResource(TestServices.class)
class InputPeopleTest {

    private static final List<String> TRACES = List.of(
            "select id from brainstorm_input where writer_id = ?",
            "select id from brainstorm_message where person_id = ?",
            "select input_id from brainstorm_support where person_id = ?");

    @Inject
    Retention retention;

    private final FreshCentre centre = new FreshCentre();

    @Test
    void somebodyIsToldWhatTheyGaveWroteAndSupported() {
        var id = asked();
        var other = accepted(centre, about(centre, "BIZ"));
        supported(centre.neighbour, other).statusCode(204);

        centre.member
                .request()
                .get("/me/data")
                .then()
                .statusCode(200)
                .body(
                        in("inputs") + ".rows.find { it.id == '" + id + "' }.text",
                        equalTo(about(centre, "POLICE").get("text")))
                .body(in("inputMessages") + ".rows.text", contains("Op vrijdag"))
                .body(in("inputSupports") + ".rows", empty());
        centre.neighbour.request().get("/me/data").then().body(in("inputSupports") + ".rows.input_id", contains(other));
    }

    @Test
    void whoIsErasedStandsNowhereAndTheirTextAndVoteStay() {
        var input = about(centre, "POLICE");
        input.put("incidentIds", List.of(centre.sentBy(centre.member, centre.lamp())));
        var id = accepted(centre, input);
        supported(centre.neighbour, id).statusCode(204);
        var waiting = asked();

        erased(centre.member);
        erased(centre.neighbour);

        assertNobodyIs(centre.member);
        assertNobodyIs(centre.neighbour);
        assertThat(Sql.read("select incident_id from brainstorm_input_incident where input_id = ?::uuid", id))
                .isEmpty();
        read(centre.manager, id)
                .statusCode(200)
                .body("text", equalTo(input.get("text")))
                .body("supports", equalTo(1))
                .body("writer", nullValue());
        read(centre.manager, waiting).body("messages.text", contains("Op welke dagen?", "Op vrijdag"));
    }

    @Test
    void whoWasErasedStillCountsWhenTheirInputIsMerged() {
        var same = submitted(centre.neighbour, about(centre, "POLICE"));
        Inputs.moved(centre.manager, same, "SUBMITTED", "ACCEPTED").statusCode(200);
        supported(centre.board, same).statusCode(204);
        erased(centre.neighbour);
        erased(centre.board);

        Inputs.merged(centre.manager, same, accepted(centre, about(centre, "POLICE")))
                .statusCode(200)
                .body("supports", equalTo(2));
    }

    @Test
    void whoGaveWhatWasRefusedIsForgottenTwentyFourMonthsLaterAndTheTextAfterThirtySix() {
        var id = asked();
        Inputs.refused(centre.manager, id, "NOT_CLEAR").statusCode(200);

        TestClock.after(Later.months(24, -2), retention::forgetWhatIsPastItsTerm);
        assertThat(Sql.read(TRACES.get(0), centre.member.id())).containsExactly(id);
        TestClock.after(Later.months(24, 2), retention::forgetWhatIsPastItsTerm);

        assertNobodyIs(centre.member);
        assertNobodyIs(centre.manager);
        assertThat(Sql.read("select kind from deletion where subject_id = ?::uuid", id))
                .containsExactly("INPUT_WRITER");
        assertThat(Sql.read("select count(*) from brainstorm_message where input_id = ?::uuid", id))
                .containsExactly("2");
        TestClock.after(Later.months(36, 2), retention::forgetWhatIsPastItsTerm);
        assertThat(Sql.read("select id from brainstorm_input where id = ?::uuid", id))
                .isEmpty();
    }

    @Test
    void whatIsAcceptedWaitsForItsAnswerHoweverLongThatTakes() {
        var id = accepted(centre, about(centre, "POLICE"));

        TestClock.after(Later.months(48, 0), retention::forgetWhatIsPastItsTerm);

        assertThat(Sql.read(TRACES.get(0), centre.member.id())).containsExactly(id);
    }

    @Test
    void anAccountStaysAsLongAsItStandsBehindAnInput() {
        var id = accepted(centre, about(centre, "POLICE"));
        var vera = UUID.randomUUID();
        Sql.run("""
                insert into person (id, issuer, subject, name, created_at)
                values (?, 'https://elsewhere.example', ?, 'Vera', now() - interval '3 years')
                """, vera, vera.toString());
        Sql.run("insert into brainstorm_support (input_id, person_id) values (?::uuid, ?)", id, vera);

        retention.forgetWhatIsPastItsTerm();

        assertThat(Sql.read("select id from person where id = ?", vera)).hasSize(1);
    }

    /** Given by the member, who answered what the manager asked. */
    private String asked() {
        var id = submitted(centre.member, about(centre, "POLICE"));
        written(centre.manager, id, "Op welke dagen?").statusCode(201);
        written(centre.member, id, "Op vrijdag").statusCode(201);
        return id;
    }

    private static void erased(Resident somebody) {
        json(somebody.request(), Map.of("understood", true))
                .post("/me/erasure")
                .then()
                .statusCode(200);
    }

    private static void assertNobodyIs(Resident somebody) {
        TRACES.forEach(
                trace -> assertThat(Sql.read(trace, somebody.id())).as(trace).isEmpty());
    }

    private static String in(String section) {
        return "sections.find { it.name == '" + section + "' }";
    }
}
