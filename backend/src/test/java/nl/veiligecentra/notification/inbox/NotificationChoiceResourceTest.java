package nl.veiligecentra.notification.inbox;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

@QuarkusTest
@WithTestResource(TestServices.class)
class NotificationChoiceResourceTest {

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void whoChoseNothingHasTheUsual() {
        assertThat(choicesOf(centre.member))
                .containsEntry("INCIDENT_STATUS", "IMMEDIATE")
                .containsEntry("NOTE_FOR_YOU", "IMMEDIATE")
                .containsEntry("DUE_SOON", "DIGEST")
                .hasSize(NotificationKind.values().length);
    }

    @Test
    void whatIsChosenHoldsForTheNextMail() {
        choose(centre.member, Map.of("INCIDENT_STATUS", "NONE"));

        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");

        assertThat(choicesOf(centre.member))
                .containsEntry("INCIDENT_STATUS", "NONE")
                .containsEntry("DUE_SOON", "DIGEST");
        assertThat(subjectsTo(centre.member)).isEmpty();
        centre.member.request().get("/me/notifications").then().body("items.what", contains("RESOLVED"));
    }

    @Test
    void whatIsNotNamedGoesBackToTheUsual() {
        choose(centre.member, Map.of("INCIDENT_STATUS", "NONE", "DUE_SOON", "NONE"));

        choose(centre.member, Map.of("DUE_SOON", "IMMEDIATE"));

        assertThat(choicesOf(centre.member))
                .containsEntry("INCIDENT_STATUS", "IMMEDIATE")
                .containsEntry("DUE_SOON", "IMMEDIATE");
    }

    @Test
    void theLinkInAMailStopsItsKindOnlyAndWithoutSigningIn() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");
        var link = linkIn(textTo(centre.member));
        assertThat(link).endsWith(".INCIDENT_STATUS");
        assertThat(Sql.read("select unsubscribe from mail where recipient = ?", centre.member.email()))
                .allMatch(address -> address.endsWith("/afmelden#" + link));

        follow(link.split("\\.")[0], "INCIDENT_STATUS", "NONE", 204);

        assertThat(choicesOf(centre.member))
                .containsEntry("INCIDENT_STATUS", "NONE")
                .containsEntry("NOTE_FOR_YOU", "IMMEDIATE");
        follow(UUID.randomUUID().toString(), "INCIDENT_STATUS", "NONE", 404);
        follow("marit", "INCIDENT_STATUS", "NONE", 400);
    }

    @Test
    void theLinkInTheMailOfTheDayStopsAllThatComesInIt() {
        choose(centre.member, Map.of("INCIDENT_STATUS", "DIGEST"));
        var key = Sql.read("select notification_key from person where id = ?", centre.member.id())
                .get(0);

        follow(key, null, "NONE", 204);

        assertThat(choicesOf(centre.member))
                .containsEntry("INCIDENT_STATUS", "NONE")
                .containsEntry("DUE_SOON", "NONE")
                .containsEntry("NOTE_FOR_YOU", "IMMEDIATE");
    }

    @Test
    void aMessageToTheReporterIsMailedAndAnAnswerIsNot() {
        var lamp = centre.sentBy(centre.member, centre.lamp());

        write(centre.handler, lamp, "NOTE");
        write(centre.member, lamp, "ANSWER");

        assertThat(subjectsTo(centre.member)).containsExactly("Een bericht over je melding");
        assertThat(subjectsTo(centre.handler)).isEmpty();
        assertThat(textTo(centre.member))
                .contains("schreef je een bericht", "We kijken ernaar")
                .contains(".NOTE_FOR_YOU");
    }

    @Test
    void whatNoInboxHoldsComesAtOnceOrNotAtAll() {
        var key = Sql.read("select notification_key from person where id = ?", centre.member.id())
                .get(0);
        var chosen = List.of(Map.of("kind", "DUE_SOON", "mail", "DIGEST"), Map.of("kind", "PULSE", "mail", "DIGEST"));
        json(centre.member.request(), Map.of("choices", chosen))
                .put("/me/notification-choices")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/choices/1/mail"))
                .body("errors.code", contains("not-in-digest"));
        follow(key, "PULSE", "DIGEST", 400);

        choose(centre.member, Map.of("PULSE", "NONE"));
        assertThat(choicesOf(centre.member)).containsEntry("PULSE", "NONE");
        follow(key, "PULSE", "IMMEDIATE", 204);
        assertThat(choicesOf(centre.member)).containsEntry("PULSE", "IMMEDIATE");
    }

    @Test
    void theMailHasTheIdOfItsNotification() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");

        var told = Sql.read("select id from notification where person_id = ?", centre.member.id());
        assertThat(Sql.read("select id from mail where recipient = ?", centre.member.email()))
                .isEqualTo(told);
        assertThat(Sql.read("select message_id from mail where recipient = ?", centre.member.email()))
                .allMatch(id -> id.startsWith("<" + told.get(0) + "@"));
    }

    private static void write(Resident by, String incident, String kind) {
        json(by.request(), Map.of("kind", kind, "audience", "REPORTER", "text", "We kijken ernaar"))
                .post("/incidents/{id}/updates", incident)
                .then()
                .statusCode(201);
    }

    private static void choose(Resident resident, Map<String, String> choices) {
        var chosen = choices.entrySet().stream()
                .map(choice -> Map.of("kind", choice.getKey(), "mail", choice.getValue()))
                .toList();
        json(resident.request(), Map.of("choices", chosen))
                .put("/me/notification-choices")
                .then()
                .statusCode(200);
    }

    private static void follow(String key, String kind, String mail, int status) {
        var choice = new HashMap<>(Map.of("key", key, "mail", mail));
        if (kind != null) {
            choice.put("kind", kind);
        }
        json(Api.anonymous(), choice).put("/notification-choice").then().statusCode(status);
    }

    private static Map<String, String> choicesOf(Resident resident) {
        var choices = new HashMap<String, String>();
        resident.request()
                .get("/me/notification-choices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("items")
                .forEach(choice -> choices.put(choice.get("kind"), choice.get("mail")));
        return choices;
    }

    private static String linkIn(String text) {
        return text.substring(text.indexOf("/afmelden#") + "/afmelden#".length())
                .split("\\s")[0];
    }

    private static List<String> subjectsTo(Resident resident) {
        return Sql.read("select subject from mail where recipient = ? order by created_at, id", resident.email());
    }

    private static String textTo(Resident resident) {
        return Sql.read("select text_body from mail where recipient = ? order by created_at, id", resident.email())
                .get(0);
    }
}
