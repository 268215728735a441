package nl.veiligecentra.brainstorm.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.COMING;
import static nl.veiligecentra.brainstorm.session.Sessions.added;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.drafted;
import static nl.veiligecentra.brainstorm.session.Sessions.invitedByMail;
import static nl.veiligecentra.brainstorm.session.Sessions.item;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What lies before a session: at most four pages, for who is at its table, and never whose an input is. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SessionPackTest {

    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());

    @Inject
    SessionPackExpiry expiry;

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    /** Counted without a report: nothing else may find them. */
    @AfterEach
    void forgetWhatWasCounted() {
        Sql.run("delete from incident_count where area_id = ?", centre.area);
    }

    @Test
    void itTellsWhatTheSessionIsAbout() throws IOException {
        var id = planned(centre, brainstorm(centre, COMING));
        var scheduled = Inputs.accepted(centre, Inputs.saying(centre, "Niemand belt terug na een aangifte"));
        Inputs.supported(centre.neighbour, scheduled).statusCode(204);
        var asked = item(centre);
        asked.put("inputIds", List.of(scheduled));
        added(centre, id, asked);
        counted("CATEGORY", "GRAFFITI", 9, 4);
        counted("STREET", centre.street.toString(), 9, 4);
        var other = new Treated(centre, "HELD", "MEMBERS", TODAY.minusDays(40));
        other.promises("Lampen vervangen", "PARTNERS", TODAY.minusDays(3));

        made(centre.manager, id).statusCode(201);

        assertThat(text(pack(centre.manager, id)))
                .contains(
                        "Winkeldiefstal en terugkoppeling",
                        "Proefplein",
                        "Terugbellen na een aangifte (1 ervaring)",
                        "Proefstraat 9 4",
                        "9 keer, een jaar eerder 4",
                        "Lampen vervangen",
                        "Bereikbaarheid: politie (1 keer gesteund). Niemand belt terug na een aangifte");
    }

    @Test
    void itIsFrozenUnderItsFingerprintUntilANewOneIsMade() throws NoSuchAlgorithmException {
        var id = planned(centre, brainstorm(centre, COMING));
        pack(centre.manager, id).statusCode(404);
        String first = made(centre.manager, id).statusCode(201).extract().path("sha256");
        assertThat(sha256(pack(centre.manager, id))).isEqualTo(first);

        added(centre, id, item(centre));
        assertThat(sha256(pack(centre.manager, id))).isEqualTo(first);
        String second = made(centre.manager, id).statusCode(201).extract().path("sha256");
        assertThat(sha256(pack(centre.manager, id))).isEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void theSameKeyMakesItOnce() {
        var id = planned(centre, brainstorm(centre, COMING));
        var key = UUID.randomUUID().toString();

        String first = made(centre.manager, id, key).statusCode(201).extract().path("documentId");
        made(centre.manager, id, key).statusCode(201).body("documentId", equalTo(first));
    }

    @Test
    void whoTakesPartInAllOfItReadsItOnceTheAgendaIsSent() {
        var id = planned(centre, brainstorm(centre, COMING));
        added(centre, id, item(centre));
        made(centre.manager, id).statusCode(201);
        pack(centre.officer, id).statusCode(404);

        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);

        for (var partner : new Resident[] {centre.manager, centre.officer, centre.board, centre.facilitator}) {
            pack(partner, id).statusCode(200).contentType("application/pdf");
        }
        for (var other : new Resident[] {centre.member, centre.handler, elsewhere.manager}) {
            pack(other, id).statusCode(404);
        }
        anonymous()
                .accept("application/pdf")
                .get("/brainstorm-sessions/{id}/pack", id)
                .then()
                .statusCode(401);
    }

    @Test
    void onlyItsOrganiserMakesItWhileTheAgendaIsOpen() {
        var id = planned(centre, brainstorm(centre, COMING));

        made(centre.officer, id).statusCode(403);
        made(centre.member, id).statusCode(404);
        made(elsewhere.manager, id).statusCode(404);
        anonymous().post("/brainstorm-sessions/{id}/pack", id).then().statusCode(401);
        var over = drafted(centre, brainstorm(centre, Sessions.STARTED));
        made(centre.manager, over).statusCode(409).body("code", equalTo("session-over"));
    }

    @Test
    void itLastsNoLongerThanWhatItRepeats() {
        var id = planned(centre, brainstorm(centre, COMING));
        made(centre.manager, id).statusCode(201);
        Sql.run(
                "update session_pack set created_at = timestamptz '2001-01-01Z' where session_id = ?",
                UUID.fromString(id));

        forgottenBefore("2000-12-31T00:00:00Z");
        pack(centre.manager, id).statusCode(200);
        forgottenBefore("2001-01-02T00:00:00Z");

        pack(centre.manager, id).statusCode(404);
    }

    @Test
    void theWordsOfAnInputAreThereOnlyForWhomEverybodyAtTheTableReadsThem() throws IOException {
        var id = planned(centre, brainstorm(centre, COMING));
        var asked = item(centre);
        asked.put("inputIds", List.of(Inputs.accepted(centre, Inputs.saying(centre, "Over de politie"))));
        added(centre, id, asked);
        Inputs.accepted(centre, Inputs.saying(centre, "Nog niet besproken"));
        var aboutOthers = Inputs.about(centre, "MUNICIPALITY");
        aboutOthers.put("text", "Over de gemeente");
        Inputs.accepted(centre, aboutOthers);

        made(centre.manager, id).statusCode(201);
        assertThat(text(pack(centre.manager, id)))
                .contains("Over de politie", "Bereikbaarheid: gemeente")
                .doesNotContain("Nog niet besproken", "Over de gemeente");

        invited(id, centre.municipality);
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        // it was made without the municipality in mind
        pack(centre.handler, id).statusCode(404);
        made(centre.manager, id).statusCode(201);
        assertThat(text(pack(centre.handler, id))).doesNotContain("Over de politie", "Over de gemeente");
    }

    @Test
    void itHasAtMostFourTaggedPagesAndNoGiver() throws IOException {
        var id = planned(centre, brainstorm(centre, COMING));
        for (int n = 0; n < 30; n++) {
            added(centre, id, withALongTitle(n));
        }
        var other = new Treated(centre, "HELD", "MEMBERS", TODAY.minusDays(40));
        for (int n = 0; n < 200; n++) {
            other.promises("Maatregel " + n + " " + "met veel woorden ".repeat(20), "PARTNERS", TODAY.minusDays(3));
        }
        for (int n = 0; n < 30; n++) {
            Inputs.accepted(centre, Inputs.saying(centre, "Ervaring " + n + " " + "wij wachten lang ".repeat(20)));
        }
        Sql.run(
                "update session_invitee set organisation_id = ? where session_id = ?",
                centre.association,
                UUID.fromString(id));
        Sql.run("update agenda_item set partner_ids = '{}' where session_id = ?", UUID.fromString(id));
        Sql.run("update brainstorm_session set purpose = ? where id = ?", "Doel ".repeat(200), UUID.fromString(id));

        made(centre.manager, id).statusCode(201);

        var bytes = pack(centre.manager, id).extract().asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(4);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("en nog 10", "en nog 185", "en nog 15", "wij wachten lang")
                    .doesNotContain(centre.member.name(), centre.member.id().toString(), "SHOP " + centre.shop);
        }
    }

    private void forgottenBefore(String moment) {
        QuarkusTransaction.requiringNew().run(() -> expiry.forget(Instant.parse(moment), 100, Instant.now()));
    }

    private Map<String, Object> withALongTitle(int n) {
        var item = item(centre);
        item.put("title", ("Punt " + n + " " + "en waar het over gaat ".repeat(7)).substring(0, 155));
        return item;
    }

    private void invited(String id, UUID organisation) {
        json(centre.manager.request(), invitedByMail(organisation, "adviseur", UUID.randomUUID() + "@example.org"))
                .post("/brainstorm-sessions/{id}/invitees", id)
                .then()
                .statusCode(201);
    }

    private void counted(String facet, String key, int now, int before) {
        var month = YearMonth.from(TODAY).minusMonths(1).atDay(1);
        add(facet, key, month, now);
        add(facet, key, month.minusYears(1), before);
    }

    private void add(String facet, String key, LocalDate month, int amount) {
        Sql.run(
                "insert into incident_count (area_id, facet, month, key, amount) values (?, ?, ?, ?, ?)",
                centre.area,
                facet,
                month,
                key,
                amount);
    }

    private ValidatableResponse made(Resident by, String id) {
        return made(by, id, UUID.randomUUID().toString());
    }

    private ValidatableResponse made(Resident by, String id, String key) {
        return by.request()
                .header("Idempotency-Key", key)
                .post("/brainstorm-sessions/{id}/pack", id)
                .then();
    }

    private ValidatableResponse pack(Resident by, String id) {
        return by.request()
                .accept("application/pdf")
                .get("/brainstorm-sessions/{id}/pack", id)
                .then();
    }

    private static String text(ValidatableResponse pack) throws IOException {
        try (var pdf = Loader.loadPDF(pack.statusCode(200).extract().asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String sha256(ValidatableResponse pack) throws NoSuchAlgorithmException {
        var bytes = pack.statusCode(200).extract().asByteArray();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
