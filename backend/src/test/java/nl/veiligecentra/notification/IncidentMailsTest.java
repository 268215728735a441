package nl.veiligecentra.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.BIZ_GRAVENZANDE;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class IncidentMailsTest {

    @Test
    void theReporterHearsThatItIsSolvedAndIsAskedWhetherThatIsSo() {
        var lamp = reported("STREET_LIGHT_BROKEN");

        move(lamp, "REPORTED", "RESOLVED", Map.of("note", "Nieuwe lamp geplaatst"));

        assertThat(mailsAbout(lamp)).containsExactly("noor@example.org Opgelost: klopt dat?");
        assertThat(textAbout(lamp, NOOR))
                .contains("Jouw melding: Straatlamp kapot, Langestraat, 's-Gravenzande.")
                .contains("gemeente Westland, Beheer openbare ruimte zegt dat het is opgelost. Klopt dat?")
                .contains("Nieuwe lamp geplaatst")
                .contains("/meldingen/" + lamp)
                .doesNotContain("Noor");
    }

    @Test
    void whoSeesItTooIsToldWhatEverybodyMayKnowAndNotTheMessage() {
        var lamp = reported("STREET_LIGHT_BROKEN");
        as(YARA).put("/incidents/{id}/endorsement", lamp).then().statusCode(204);

        move(lamp, "REPORTED", "RESOLVED", Map.of("note", "Sleutel ligt bij nummer 41"));

        assertThat(mailsAbout(lamp)).hasSize(2);
        assertThat(textAbout(lamp, YARA))
                .contains("Een melding die jij ook ziet")
                .doesNotContain("Sleutel");
    }

    @Test
    void takingItUpIsToldWithTheDateAndNotWithoutOne() {
        var silent = reported("STREET_LIGHT_BROKEN");
        move(silent, "REPORTED", "ACKNOWLEDGED", Map.of());
        var agreed = reported("STREET_LIGHT_BROKEN");

        move(agreed, "REPORTED", "ACKNOWLEDGED", Map.of("promisedForDate", "2099-03-02"));

        assertThat(mailsAbout(silent)).isEmpty();
        assertThat(mailsAbout(agreed))
                .containsExactly("noor@example.org Over de melding: klaar op maandag 2 maart 2099");
    }

    @Test
    void aNoteAmongPartnersIsNeverMailedToTheReporter() {
        var lamp = reported("STREET_LIGHT_BROKEN");

        move(lamp, "REPORTED", "IN_PROGRESS", Map.of("note", "Kabel is gestolen", "noteFor", "PARTNERS"));
        move(lamp, "IN_PROGRESS", "RESOLVED", Map.of("note", "Stroom via de kast", "noteFor", "PARTNERS"));

        assertThat(mailsAbout(lamp)).containsExactly("noor@example.org Opgelost: klopt dat?");
        assertThat(textAbout(lamp, NOOR)).doesNotContain("Kabel", "Stroom");
    }

    @Test
    void aQuestionReachesTheReporterInTheirOwnLanguage() {
        speak("EN");
        try {
            var lamp = reported("STREET_LIGHT_BROKEN");

            json(as(JORIS), Map.of("kind", "QUESTION", "audience", "REPORTER", "text", "Welk nummer staat op de paal?"))
                    .post("/incidents/{id}/updates", lamp)
                    .then()
                    .statusCode(201);

            assertThat(mailsAbout(lamp)).containsExactly("noor@example.org A question about your report");
            assertThat(textAbout(lamp, NOOR))
                    .contains("Your report: Street light broken", "Welk nummer staat op de paal?");
        } finally {
            speak("NL");
        }
    }

    @Test
    void notSolvedGoesBackToWhoHandlesItAndNotToWhoSaidSo() {
        var lamp = reported("STREET_LIGHT_BROKEN");
        move(lamp, "REPORTED", "RESOLVED", Map.of());

        json(as(NOOR), Map.of("solved", false, "note", "Hij knippert nog"))
                .put("/incidents/{id}/confirmation", lamp)
                .then()
                .statusCode(200);

        assertThat(mailsAbout(lamp))
                .contains("joris@example.org Niet opgelost: de melding is weer open")
                .doesNotContain("noor@example.org Niet opgelost: de melding is weer open");
        assertThat(textAbout(lamp, JORIS)).contains("Een melding die bij jullie ligt", "Hij knippert nog");
    }

    @Test
    void decliningIsToldWithItsReason() {
        var lamp = reported("STREET_LIGHT_BROKEN");

        move(lamp, "REPORTED", "DECLINED", Map.of("reason", "PRIVATE_PROPERTY"));

        assertThat(textAbout(lamp, NOOR)).contains("pakt dit niet op: het is privéterrein.");
    }

    @Test
    void theEndOfATheftIsToldWithItsResult() {
        var theft = reported("SHOPLIFTING");
        move(MARIT, theft, "REPORTED", "IN_PROGRESS", Map.of());

        move(MARIT, theft, "IN_PROGRESS", "CLOSED", Map.of("result", "DISCUSSED"));

        assertThat(mailsAbout(theft)).containsExactly("noor@example.org De melding is afgesloten");
        assertThat(textAbout(theft, NOOR)).contains("De melding is afgesloten: het is besproken.");
    }

    @Test
    void nobodyIsToldOfTheirOwnAct() {
        var lamp = sent(MARIT, "STREET_LIGHT_BROKEN");

        move(MARIT, lamp, "REPORTED", "RESOLVED", Map.of());

        assertThat(mailsAbout(lamp)).isEmpty();
    }

    @Test
    void reroutingTellsTheReporterNothingYet() {
        var lamp = reported("STREET_LIGHT_BROKEN");

        json(as(MARIT), Map.of("organisationId", BIZ_GRAVENZANDE))
                .put("/incidents/{id}/handler", lamp)
                .then()
                .statusCode(200);

        assertThat(mailsAbout(lamp)).isEmpty();
    }

    private static void speak(String language) {
        Api.as(NOOR)
                .contentType("application/merge-patch+json")
                .body("{\"language\": \"" + language + "\"}")
                .patch("/me")
                .then()
                .statusCode(200);
    }

    private static String reported(String category) {
        return sent(NOOR, category);
    }

    private static String sent(Someone reporter, String category) {
        var report =
                Map.of("areaId", GRAVENZANDE, "category", category, "streetId", "05000000-0000-7000-8000-000000000001");
        return json(as(reporter), report)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void move(String id, String from, String to, Map<String, Object> more) {
        move(JORIS, id, from, to, more);
    }

    private static void move(Someone by, String id, String from, String to, Map<String, Object> more) {
        var step = new HashMap<>(more);
        step.put("from", from);
        step.put("to", to);
        json(as(by), step).post("/incidents/{id}/transitions", id).then().statusCode(200);
    }

    private static List<String> mailsAbout(String incident) {
        return Mails.readAll(
                "select recipient || ' ' || subject from mail where text_body like ? order by created_at, id",
                "%/meldingen/" + incident + "%");
    }

    private static String textAbout(String incident, Someone reader) {
        var sql = "select text_body from mail where text_body like ? and recipient = '" + reader.email()
                + "' order by created_at desc, id desc limit 1";
        return Mails.read(sql, "%/meldingen/" + incident + "%");
    }
}
