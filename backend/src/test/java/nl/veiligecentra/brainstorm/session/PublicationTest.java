package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.added;
import static nl.veiligecentra.brainstorm.session.Sessions.approved;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.drafted;
import static nl.veiligecentra.brainstorm.session.Sessions.firstItem;
import static nl.veiligecentra.brainstorm.session.Sessions.hostedByPolice;
import static nl.veiligecentra.brainstorm.session.Sessions.item;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.outcome;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.brainstorm.session.Sessions.published;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** Only the host publishes, nothing before it may, and what was published stays what it was. */
@QuarkusTest
@WithTestResource(TestServices.class)
class PublicationTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void everythingThatIsInTheWayComesBackTogether() {
        var id = planned(centre);
        var input = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var asked = item(centre);
        asked.put("inputIds", List.of(input));
        var first = added(centre, id, asked);
        added(centre, id, item(centre));
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        published(centre.manager, id).statusCode(409).body("code", equalTo("not-in-draft"));
        outcome(centre, id, first, 0, "{\"decision\": \"NOTED\"}").statusCode(200);
        moved(centre.manager, id, "HELD", "DRAFT").statusCode(200);
        json(centre.officer.request(), Map.of("itemId", first, "text", "Anders"))
                .post("/brainstorm-sessions/{id}/corrections", id)
                .then()
                .statusCode(201);

        published(centre.manager, id)
                .statusCode(409)
                .body("code", equalTo("not-ready-to-publish"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/items/0 giver-text-missing",
                                "/items/0 correction-open",
                                "/items/1 outcome-missing",
                                "/correctUntil still-correcting"));
        Inputs.read(centre.manager, input).body("status", equalTo("DISCUSSED"));
    }

    @Test
    void partnersAreWaitedForUntilTheTermEnds() {
        var id = drafted(centre, brainstorm(centre, STARTED));

        published(centre.manager, id).statusCode(409).body("errors.code", contains("still-correcting"));
        TestClock.after(
                Duration.ofDays(12),
                () -> published(centre.manager, id)
                        .statusCode(200)
                        .body("status", equalTo("MINUTES_PUBLISHED"))
                        .body("publication.byLink", equalTo(false)));
    }

    @Test
    void onlyTheHostPublishes() {
        var own = drafted(centre, brainstorm(centre, STARTED));
        approved(centre.officer, own).statusCode(200);
        published(centre.officer, own).statusCode(403).body("code", equalTo("not-the-host"));
        published(centre.facilitator, own).statusCode(403);
        published(centre.handler, own).statusCode(404);
        published(centre.member, own).statusCode(403);
        published(centre.manager, own).statusCode(200);

        var reportBack = drafted(centre, hostedByPolice(centre, STARTED));
        approved(centre.officer, reportBack).statusCode(200);
        read(centre.manager, reportBack)
                .body("isReportBack", equalTo(true))
                .body("mayPublish", equalTo(false))
                .body("mayAskRelease", equalTo(true));
        published(centre.manager, reportBack).statusCode(403).body("code", equalTo("not-the-host"));
        published(centre.officer, reportBack).statusCode(200);
    }

    @Test
    void whatIsPublishedIsFrozenWithItsFingerprint() throws IOException, NoSuchAlgorithmException {
        var id = drafted(centre, brainstorm(centre, STARTED));
        approved(centre.officer, id).statusCode(200);
        minutes(centre.officer, id).statusCode(404);
        String sha256 = published(centre.manager, id).statusCode(200).extract().path("publication.sha256");

        var bytes = minutes(centre.officer, id)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(sha256);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Winkeldiefstal en terugkoppeling",
                            "5 maart 2026",
                            "1. Terugbellen na een aangifte",
                            "Afgesproken",
                            "De politie belt binnen tien dagen terug.");
        }
        outcome(centre, id, firstItem(centre.manager, id), 1, "{\"partnerText\": \"Toch niet\"}")
                .statusCode(409)
                .body("code", equalTo("no-notes-now"));
        published(centre.manager, id).statusCode(409);
        minutes(centre.member, id).statusCode(404);
        minutes(centre.handler, id).statusCode(404);
        centre.member
                .request()
                .get("/brainstorm-sessions/{id}/minutes", id)
                .then()
                .statusCode(200);
    }

    @Test
    void whoGaveAnInputIsAnsweredAndWhatIsPutOffComesBack() {
        var answered = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var deferred = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var id = planned(centre);
        var first = added(centre, id, about(answered));
        var second = added(centre, id, about(deferred));
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        outcome(centre, id, first, 0, Sessions.AGREED).statusCode(200);
        outcome(centre, id, second, 0, Sessions.AGREED.replace("AGREED", "DEFERRED"))
                .statusCode(200);
        moved(centre.manager, id, "HELD", "DRAFT").statusCode(200);
        approved(centre.officer, id).statusCode(200);

        published(centre.manager, id).statusCode(200);

        Inputs.read(centre.manager, answered).body("status", equalTo("ANSWERED"));
        Inputs.read(centre.manager, deferred).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void whatIsWrittenLaterStandsUnderTheMinutes() {
        var id = drafted(centre, brainstorm(centre, STARTED));
        approved(centre.officer, id).statusCode(200);
        write(centre.manager, id, "Er is een vast nummer").statusCode(409).body("code", equalTo("not-published"));
        published(centre.manager, id).statusCode(200);

        write(centre.officer, id, "Er is een vast nummer").statusCode(403);
        write(centre.manager, id, "Bel 06-12345678").statusCode(400);
        write(centre.manager, id, "Er is een vast nummer").statusCode(201);

        read(centre.officer, id).body("addenda.text", contains("Er is een vast nummer"));
        assertThat(Sql.read("select count(*) from session_addendum where session_id = ?", UUID.fromString(id)))
                .containsExactly("1");
    }

    private Map<String, Object> about(String input) {
        var item = item(centre);
        item.put("inputIds", List.of(input));
        return item;
    }

    private ValidatableResponse minutes(Resident by, String id) {
        return by.request()
                .accept("application/pdf")
                .get("/brainstorm-sessions/{id}/minutes", id)
                .then();
    }

    private ValidatableResponse write(Resident by, String id, String text) {
        return json(by.request(), Map.of("text", text))
                .post("/brainstorm-sessions/{id}/addenda", id)
                .then();
    }
}
