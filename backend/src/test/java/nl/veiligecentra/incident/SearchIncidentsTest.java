package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.incident.Reports.MARKTPLEIN;
import static nl.veiligecentra.incident.Reports.NAALDWIJK;
import static nl.veiligecentra.incident.Reports.WILHELMINAPLEIN;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.FEMKE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.LOTTE;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static nl.veiligecentra.testing.Someone.PIM;
import static nl.veiligecentra.testing.Someone.SEM;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class SearchIncidentsTest {

    @ParameterizedTest
    @CsvSource({
        "gestolen fietsen uit het rek, fiets gestolen",
        "Café beklad, cafe",
        "De lantaarnpaal staat scheef, lantaarn",
        "Lege flessen naast de glasbak, FLES"
    })
    void otherFormsOfTheWordsAreFound(String description, String q) {
        var id = sentBy(NOOR, with(lamp(), "description", description));

        search(MARIT, q).body("items.id", hasItem(id)).body("corrections", empty());
    }

    @Test
    void allOfTheWordsMustBeThere() {
        var id = sentBy(NOOR, with(lamp(), "description", "Het hek klappert"));

        search(MARIT, "hek klappert").body("items.id", hasItem(id));
        search(MARIT, "hek zwembad").body("items.id", not(hasItem(id)));
    }

    @Test
    void categoryAndStreetCountAmongTheWords() {
        var id = sentBy(NOOR, with(lamp(), "description", "Het sputtert"));

        search(MARIT, "straatlampen langestraat sputteren").body("items.id", hasItem(id));
    }

    @Test
    void aMisspeltWordFindsWhatWasMeantAndTheAnswerSaysSo() {
        var id = sentBy(NOOR, with(lamp(), "description", "Paardenbloemen tussen de tegels"));

        search(MARIT, "pardenbloemen tegels")
                .body("items.id", hasItem(id))
                .body("corrections", hasSize(1))
                .body("corrections[0].asked", equalTo("pardenbloemen"))
                .body("corrections[0].used", equalTo("paardenbloemen"));
    }

    @Test
    void aWordThatIsMisspeltInTheReportIsFoundByTheRightOne() {
        var id = sentBy(NOOR, with(lamp(), "description", "Vlaggemasten waaien om"));

        search(MARIT, "vlaggenmasten")
                .body("items.id", hasItem(id))
                .body("corrections[0].used", equalTo("vlaggemasten"));
    }

    @Test
    void nothingIsCorrectedWhileSomethingIsFound() {
        var asked = sentBy(NOOR, with(lamp(), "description", "Krulletters op het bord"));
        var alike = sentBy(NOOR, with(lamp(), "description", "Krulleters op het bord"));

        search(MARIT, "krulletters")
                .body("items.id", hasItem(asked))
                .body("items.id", not(hasItem(alike)))
                .body("corrections", empty());
    }

    @Test
    void theAnswerSaysWhereTheWordsStand() {
        var id = sentBy(NOOR, with(lamp(), "description", "Twee gestolen bakfietsen, en een driewieler"));

        var hit = "hits.find { it.incidentId == '%s' }".formatted(id);
        search(MARIT, "driewielers straatlampen")
                .body(hit + ".words", hasItems("driewieler", "Straatlamp"))
                .body(hit + ".excerpt", containsString("bakfietsen"));
        search(LOTTE, "straatlampen").body(hit + ".excerpt", nullValue());
    }

    @Test
    void theSharedViewIsFoundByCategoryAndStreetOnly() {
        var id = sentBy(NOOR, with(theft(), "description", "Zes flessen amarula weg"));

        search(YARA, "winkeldiefstal langestraat").body("items.id", hasItem(id));
        search(YARA, "amarula").body("items", empty()).body("corrections", empty());
        search(YARA, "amarule").body("items", empty()).body("corrections", empty());
        search(YARA, "41").body("items.id", not(hasItem(id)));
        search(PIM, "amarula").body("items.id", contains(id));
        search(MARIT, "amarule").body("items.id", contains(id));
    }

    @Test
    void ofATheftInAStreetWithFewShopsTheStreetFindsNothing() {
        var theft = sentBy(NOOR, with(theft(), "streetId", MARKTPLEIN));
        var lamp = sentBy(NOOR, with(lamp(), "streetId", MARKTPLEIN));

        search(YARA, "marktplein").body("items.id", hasItem(lamp)).body("items.id", not(hasItem(theft)));
        search(MARIT, "marktplein").body("items.id", hasItems(lamp, theft));
    }

    @Test
    void theProcessSupervisorFindsNothingByText() {
        var id = sentBy(NOOR, with(lamp(), "description", "De bougainville is eruit getrokken"));

        search(LOTTE, "bougainville").body("items", empty());
        search(LOTTE, "bougainvile").body("items", empty()).body("corrections", empty());
        search(LOTTE, "straatlampen").body("items.id", hasItem(id));
    }

    @Test
    void heldTextIsFoundByReporterAndManagerUntilItIsReleased() {
        var id = sentBy(
                NOOR,
                with(
                        with(lamp(), "description", "Een man met een zwarte jas sloopte de kerststal"),
                        "keepDescription",
                        true));

        search(JORIS, "kerststal").body("items", empty());
        search(JORIS, "kerstsstal").body("items", empty());
        search(NOOR, "kerststal").body("items.id", contains(id));
        search(MARIT, "kerststal").body("items.id", contains(id));

        json(as(MARIT), Map.of("description", true))
                .post("/incidents/{id}/release", id)
                .then()
                .statusCode(200);

        search(JORIS, "kerststal").body("items.id", contains(id));
    }

    @Test
    void anotherCentreIsNeitherFoundNorAHint() {
        sentBy(NOOR, with(lamp(), "description", "De klaproos bloeit"));

        search(OSCAR, "klaproos").body("items", empty()).body("corrections", empty());
        search(SEM, "klaprooz").body("items", empty()).body("corrections", empty());
        search(OSCAR, "langestraat").body("items", empty());
    }

    @Test
    void theNumberInAnotherSystemIsFoundWholeAndInPart() {
        var id = sentBy(NOOR, lamp());
        var number = "2026-" + UUID.randomUUID().toString().substring(0, 8);
        json(as(JORIS), Map.of("system", "zaaksysteem", "number", number))
                .post("/incidents/{id}/external-references", id)
                .then()
                .statusCode(201);

        search(MARIT, number).body("items.id", contains(id));
        search(LOTTE, number.substring(5)).body("items.id", contains(id));
        search(YARA, number).body("items", empty());
    }

    @Test
    void searchingGoesTogetherWithFilterPlaceOrderAndPages() {
        var here = sentBy(NOOR, with(lamp(), "description", "Regenpijp los"));
        var there = sentBy(
                SEM,
                with(
                        with(with(lamp(), "description", "Regenpijp gestolen"), "areaId", NAALDWIJK),
                        "streetId",
                        WILHELMINAPLEIN));
        sentBy(NOOR, with(theft(), "description", "Regenpijp weg"));

        search(MARIT, "regenpijpen").body("items.id", hasItems(here, there)).body("items", hasSize(3));
        var next = as(MARIT)
                .queryParam("q", "regenpyp")
                .queryParam("category", "STREET_LIGHT_BROKEN")
                .queryParam("bbox", "4.15,51.98,4.23,52.01")
                .queryParam("sort", "-endorsements")
                .queryParam("limit", 1)
                .queryParam("count", true)
                .get("/incidents")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(2))
                .extract()
                .<String>path("next");
        as(MARIT)
                .queryParam("q", "regenpyp")
                .queryParam("category", "STREET_LIGHT_BROKEN")
                .queryParam("sort", "-endorsements")
                .queryParam("cursor", next)
                .get("/incidents")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aNewNameOfACategoryIsFoundAtOnce() {
        var id = sentBy(NOOR, with(lamp(), "category", "GRAFFITI"));
        rename("GRAFFITI", "Muurschildering");

        search(YARA, "muurschilderingen").body("items.id", hasItem(id));

        rename("GRAFFITI", "Graffiti");
        search(YARA, "muurschilderingen").body("items", empty());
        search(YARA, "grafiti").body("items.id", hasItem(id)).body("corrections[0].used", equalTo("graffiti"));
    }

    @Test
    void aChangedTextIsFoundByItsNewWordsOnly() {
        var id = sentBy(NOOR, with(lamp(), "description", "Het zonnescherm hangt los"));
        as(NOOR).contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"description\": \"De luifel hangt los\"}")
                .patch("/incidents/{id}", id)
                .then()
                .statusCode(200);

        search(MARIT, "zonnescherm").body("items.id", not(hasItem(id)));
        search(MARIT, "luifel").body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de het een", "& | !", "':*A", "\\ \\", "a'b", "<->", "C:ARSON S:ARSON", "(("})
    void signsAndCodesAreJustWords(String q) {
        sentBy(NOOR, theft());

        search(YARA, q).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void tooLittleToSearchByIsRefused(String q) {
        as(MARIT).queryParam("q", q).get("/incidents").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
    }

    @Test
    void whoMayNotReadReportsMayNotSearchThem() {
        as(ANNA).queryParam("q", "lamp").get("/incidents").then().statusCode(403);
    }

    @Test
    void thePoliceFindInTheTextsOfWhatTheyAreInformedOf() {
        var informed =
                sentBy(NOOR, with(with(theft(), "description", "De kluizenaar is weg"), "shareWithPolice", true));
        sentBy(NOOR, with(lamp(), "description", "De kluizenaar staat in het donker"));

        search(FEMKE, "kluizenaar").body("items.id", contains(informed));
    }

    private static void rename(String category, String label) {
        String tag = as(ANNA).get("/incident-categories/{code}", category)
                .then()
                .extract()
                .header("ETag");
        as(ANNA).contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"labelNl\": \"" + label + "\"}")
                .patch("/incident-categories/{code}", category)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(Someone someone, String q) {
        return as(someone)
                .queryParam("q", q)
                .queryParam("limit", 200)
                .get("/incidents")
                .then()
                .statusCode(200);
    }
}
