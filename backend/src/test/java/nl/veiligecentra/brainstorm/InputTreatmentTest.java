package nl.veiligecentra.brainstorm;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.merged;
import static nl.veiligecentra.brainstorm.Inputs.moved;
import static nl.veiligecentra.brainstorm.Inputs.read;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.supported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What a session makes of inputs, who reads them because of it, and how the answer returns to who gave them. */
@QuarkusTest
@WithTestResource(TestServices.class)
class InputTreatmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @Inject
    InputTreatment treatment;

    private final FreshCentre centre = new FreshCentre();

    @Test
    void whatIsOnAnAgendaIsNoLongerTakenBackAndStillSupported() {
        var id = accepted(centre, about(centre, "FIRE_SERVICE"));
        new Treated(centre, "AGENDA_SENT", "MEMBERS", DAY).takes(id, "SCHEDULED");

        moved(centre.member, id, "SCHEDULED", "WITHDRAWN").statusCode(409).body("code", equalTo("not-a-step"));
        supported(centre.neighbour, id).statusCode(204);
        read(centre.member, id)
                .body("status", equalTo("SCHEDULED"))
                .body("moves", empty())
                .body("session.title", equalTo("Overleg met de politie"))
                .body("session.startsOn", equalTo("2026-11-19"))
                .body("answers", empty());
    }

    @Test
    void onlyWhoMakesAgendasKnowsOfASessionBeforeItsAgendaIsSent() {
        var id = accepted(centre, about(centre, "POLICE"));
        new Treated(centre, "PLANNED", "MEMBERS", DAY).takes(id, "SCHEDULED");

        read(centre.manager, id).body("session.startsOn", equalTo("2026-11-19"));
        read(centre.member, id).body("status", equalTo("SCHEDULED")).body("session", nullValue());
    }

    @Test
    void aPartnerReadsWhatIsAboutItsKindOnceTheAgendaIsSentAndNeverWhoGaveIt() {
        var own = accepted(centre, about(centre, "FIRE_SERVICE"));
        var others = accepted(centre, about(centre, "MUNICIPALITY"));
        var planned = accepted(centre, about(centre, "FIRE_SERVICE"));
        var sent = new Treated(centre, "AGENDA_SENT", "PARTNERS", DAY);
        sent.takes(own, "SCHEDULED");
        sent.takes(others, "SCHEDULED");
        new Treated(centre, "PLANNED", "PARTNERS", DAY).takes(planned, "SCHEDULED");

        var whole = read(centre.firefighter, own).statusCode(200).body("writer", nullValue());
        assertThat(whole.extract().asString())
                .doesNotContain(centre.member.name(), centre.member.id().toString(), centre.shop.toString());
        list(centre.firefighter).containsExactly(own);
        list(centre.handler).containsExactly(others);
        Stream.of(others, planned).forEach(id -> read(centre.firefighter, id).statusCode(404));
    }

    @Test
    void aPartnerKnowsWhoGaveItWhereTheGiverSaysSo() {
        var input = about(centre, "FIRE_SERVICE");
        input.put("named", true);
        var id = accepted(centre, input);
        new Treated(centre, "AGENDA_SENT", "PARTNERS", DAY).takes(id, "SCHEDULED");
        var before = readsOfWriter(id);

        read(centre.firefighter, id)
                .body("writer.name", equalTo(centre.member.name()))
                .body("incidents", nullValue());
        read(centre.neighbour, id).body("writer", nullValue());
        read(centre.facilitator, id).body("writer", nullValue());
        assertThat(readsOfWriter(id)).isEqualTo(before + 1);
    }

    @Test
    void theAnswerReturnsToEveryGiverOnce() {
        var id = accepted(centre, about(centre, "POLICE"));
        var same = submitted(centre.neighbour, about(centre, "POLICE"));
        merged(centre.manager, same, id).statusCode(200);
        var held = new Treated(centre, "MINUTES_PUBLISHED", "PARTNERS", DAY);
        held.takes(id, "DISCUSSED");
        held.promises("Nummer regelen", "MEMBERS", LocalDate.of(2027, 1, 15));
        held.promises("Onder elkaar", "PARTNERS", LocalDate.of(2027, 1, 15));

        treatment.answered(held.item, Set.of(UUID.fromString(id)), false, DAY);

        for (var giver : Map.of(centre.member, id, centre.neighbour, same).entrySet()) {
            read(giver.getKey(), giver.getValue())
                    .body("answers", hasSize(1))
                    .body("answers[0].heldOn", equalTo("2026-11-19"))
                    .body("answers[0].decision", equalTo("AGREED"))
                    .body("answers[0].text", equalTo("Er komt een eigen nummer voor winkeliers."))
                    .body("answers[0].measures.text", equalTo(List.of("Nummer regelen")))
                    .body("answers[0].measures[0].dueDate", equalTo("2027-01-15"));
            assertThat(mails(giver.getKey(), "INPUT_ANSWER")).hasSize(1);
            assertThat(mails(giver.getKey(), "INPUT_ANSWER").get(0))
                    .contains(
                            "Er komt een eigen nummer voor winkeliers.",
                            "Nummer regelen (klaar op vrijdag 15 januari 2027)")
                    .contains("/berichten/" + giver.getValue())
                    .doesNotContain("Onder elkaar");
            assertThat(told(giver.getKey())).contains("ANSWERED");
        }
        read(centre.member, id).body("status", equalTo("ANSWERED"));
        read(centre.board, id).statusCode(200).body("answers", empty());
        supported(centre.board, id).statusCode(409).body("code", equalTo("not-accepted"));
    }

    @Test
    void whatIsMeantForMembersAllOfThemRead() {
        var id = accepted(centre, about(centre, "POLICE"));
        var held = new Treated(centre, "MINUTES_PUBLISHED", "MEMBERS", DAY);
        held.takes(id, "DISCUSSED");

        treatment.answered(held.item, Set.of(UUID.fromString(id)), false, DAY);

        read(centre.neighbour, id).body("answers[0].text", equalTo("Er komt een eigen nummer voor winkeliers."));
    }

    @Test
    void whatIsPutOffIsOpenAgainWithAMessageWhy() {
        var id = accepted(centre, about(centre, "POLICE"));
        var held = new Treated(centre, "MINUTES_PUBLISHED", "MEMBERS", DAY);
        held.takes(id, "DISCUSSED");

        treatment.answered(held.item, Set.of(UUID.fromString(id)), true, DAY);

        read(centre.member, id)
                .body("status", equalTo("ACCEPTED"))
                .body("messages[0].from", equalTo("MODERATOR"))
                .body("messages[0].text", equalTo("Er komt een eigen nummer voor winkeliers."));
        assertThat(told(centre.member)).contains("DEFERRED").doesNotContain("ANSWERED");
    }

    @Test
    void offTheAgendaItIsAcceptedAgain() {
        var id = accepted(centre, about(centre, "POLICE"));
        new Treated(centre, "AGENDA_SENT", "MEMBERS", DAY).takes(id, "SCHEDULED");

        treatment.takeOff(Set.of(UUID.fromString(id)), true);

        read(centre.member, id).body("status", equalTo("ACCEPTED"));
        assertThat(told(centre.member)).contains("OFF_AGENDA");
        moved(centre.member, id, "ACCEPTED", "WITHDRAWN").statusCode(200);
    }

    private static org.assertj.core.api.ListAssert<String> list(Resident reader) {
        return assertThat(reader.request()
                .get("/brainstorm-inputs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class));
    }

    private static int readsOfWriter(String id) {
        return Sql.read("select id from audit_event where subject_id = ? and action = 'READ_INPUT_WRITER'", id)
                .size();
    }

    private static List<String> mails(Resident reader, String kind) {
        return Sql.read("select text_body from mail where recipient = ? and kind = ?", reader.email(), kind);
    }

    private static List<String> told(Resident reader) {
        return Sql.read("select what from notification where person_id = ?", reader.id());
    }
}
