package nl.veiligecentra.brainstorm;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.Systems;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.changed;
import static nl.veiligecentra.brainstorm.Inputs.moved;
import static nl.veiligecentra.brainstorm.Inputs.read;
import static nl.veiligecentra.brainstorm.Inputs.refused;
import static nl.veiligecentra.brainstorm.Inputs.saying;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.supported;
import static nl.veiligecentra.brainstorm.Inputs.written;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class InputResourceTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void whatAMemberSubmitsIsTheirsToReadAndTheManagersToDecideOn() {
        var id = submitted(centre.member, about(centre, "POLICE"));

        read(centre.member, id)
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo(LocalDate.now(AMSTERDAM).toString()))
                .body("mine", equalTo(true))
                .body("named", equalTo(false))
                .body("writer", nullValue())
                .body("moves", containsInAnyOrder("WITHDRAWN"))
                .body("mayEdit", equalTo(true));
        read(centre.manager, id)
                .statusCode(200)
                .body("writer.name", equalTo(centre.member.name()))
                .body("writer.organisationName", equalTo("SHOP " + centre.shop))
                .body("moves", containsInAnyOrder("ACCEPTED", "REFUSED"))
                .body("mayEdit", equalTo(false));
    }

    @Test
    void itsIdAndItsRowTellADayAndNoMoment() {
        var id = submitted(centre.member, about(centre, "POLICE"));

        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(Sql.read("""
                        select c.column_name from information_schema.columns c
                        where c.table_name like 'brainstorm%' and c.data_type like 'timestamp%'
                        """)).isEmpty();
        assertThat(Sql.read("select action from audit_event where subject_id = ?", id))
                .isEmpty();
    }

    @Test
    void beforeItIsAcceptedItIsThereForNobodyElse() {
        var id = submitted(centre.member, about(centre, "POLICE"));

        others().forEach(other -> read(other, id).statusCode(404));
        others().forEach(other -> list(other).body("items", empty()));
        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);
        Stream.of(centre.neighbour, centre.board, centre.facilitator)
                .forEach(other -> list(other).body("items.id", hasItem(id)));
        Stream.of(centre.handler, centre.firefighter).forEach(partner -> {
            read(partner, id).statusCode(404);
            list(partner).body("items", empty());
        });
    }

    @Test
    void nothingOfItsGiverReachesWhoReadsIt() {
        var input = about(centre, "POLICE");
        input.put("named", true);
        input.put("incidentIds", List.of(centre.sentBy(centre.member, centre.lamp())));
        var id = submitted(centre.member, input);
        written(centre.manager, id, "Op welke dagen?").statusCode(201);
        written(centre.member, id, "Op vrijdag").statusCode(201);
        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);

        for (var other : List.of(centre.neighbour, centre.board, centre.facilitator)) {
            var whole = read(other, id).statusCode(200).extract().asString();
            var lists = list(other).extract().asString();
            assertThat(whole + lists)
                    .doesNotContain(
                            centre.member.name(),
                            centre.member.id().toString(),
                            centre.member.subject(),
                            centre.shop.toString(),
                            "Op vrijdag",
                            "incidents",
                            "STREET_LIGHT_BROKEN");
        }
    }

    @Test
    void theManagerReadsWhatIsAboutHerOwnOrganisationOnceItIsAcceptedAndNeverWhoGaveIt() {
        var id = submitted(centre.member, about(centre, "UMBRELLA"));

        read(centre.manager, id).statusCode(404);
        read(centre.board, id).statusCode(200).body("moves", containsInAnyOrder("ACCEPTED", "REFUSED"));
        moved(centre.board, id, "SUBMITTED", "ACCEPTED").statusCode(200);

        assertThat(read(centre.manager, id).statusCode(200).extract().asString()
                        + read(centre.board, id).extract().asString())
                .doesNotContain(centre.member.name(), centre.member.id().toString(), centre.shop.toString());
        read(centre.manager, id).body("moves", empty()).body("mayMerge", equalTo(false));
    }

    @Test
    void theBoardDecidesOnNothingAboutItsOwnOrganisationAndOnNoPartner() {
        var aboutBiz = submitted(centre.member, about(centre, "BIZ"));
        var aboutPolice = submitted(centre.member, about(centre, "POLICE"));

        Stream.of(aboutBiz, aboutPolice).forEach(id -> read(centre.board, id).statusCode(404));
        moved(centre.manager, aboutBiz, "SUBMITTED", "ACCEPTED").statusCode(200);
        moved(centre.manager, aboutPolice, "SUBMITTED", "ACCEPTED").statusCode(200);
        json(centre.board.request(), Map.of("into", aboutBiz))
                .post("/brainstorm-inputs/{id}/merge", aboutPolice)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    @ParameterizedTest
    @EnumSource(names = {"KEES", "WILLEM", "ANNA", "STRANGER"})
    void guardsAuditorsAndAdministratorsHaveNothingToDoWithIt(Someone other) {
        var id = accepted(centre, about(centre, "POLICE"));

        as(other).get("/brainstorm-inputs").then().statusCode(403).body("code", equalTo("not-allowed"));
        as(other).get("/brainstorm-inputs/{id}", id).then().statusCode(403);
        json(as(other), about(centre, "POLICE"))
                .post("/brainstorm-inputs")
                .then()
                .statusCode(403);
    }

    @Test
    void aSystemReadsWhatItsOrganisationDoesWithoutWhoGaveItAndDecidesNothing() {
        var accepted = accepted(centre, about(centre, "POLICE"));
        var open = submitted(centre.member, about(centre, "POLICE"));
        var system = systemOf(centre.management);

        var whole = system.get("/brainstorm-inputs/{id}", accepted).then().statusCode(200);
        assertThat(whole.extract().asString())
                .doesNotContain(centre.member.name(), centre.member.id().toString(), centre.shop.toString());
        whole.body("moves", empty()).body("maySupport", equalTo(false));
        systemOf(centre.management).get("/brainstorm-inputs").then().body("items.id", containsInAnyOrder(accepted));
        systemOf(centre.management).get("/brainstorm-inputs/{id}", open).then().statusCode(404);
        json(systemOf(centre.management), about(centre, "POLICE"))
                .post("/brainstorm-inputs")
                .then()
                .statusCode(403);
        Systems.municipality("incidents:read").get("/brainstorm-inputs").then().statusCode(403);
    }

    @Test
    void inAnotherAreaItDoesNotExist() {
        var id = accepted(centre, saying(centre, "Over de schemerlamp van hiernaast"));

        for (var other : List.of(elsewhere.member, elsewhere.manager, elsewhere.board)) {
            read(other, id).statusCode(404);
            changed(other, id, 0, "{\"text\": \"Anders\"}").statusCode(404);
            supported(other, id).statusCode(404);
            moved(other, id, "ACCEPTED", "WITHDRAWN").statusCode(404);
            written(other, id, "Hallo").statusCode(404);
            list(other).body("items.id", not(hasItem(id)));
            other.request().get("/brainstorm-inputs?q=schemerlamp").then().body("items", empty());
            json(other.request(), about(centre, "POLICE"))
                    .post("/brainstorm-inputs")
                    .then()
                    .statusCode(404);
            other.request()
                    .get("/brainstorm-inputs/_similar?area={a}&about=POLICE&text=schemerlamp", centre.area)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var input = about(centre, "POLICE");
        input.put("text", "Bel mij op 06 12345678 of mail piet@example.org");
        input.put("incidentIds", List.of(centre.sentBy(centre.neighbour, centre.lamp())));

        json(centre.member.request(), input)
                .post("/brainstorm-inputs")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/text", "/text", "/incidentIds"))
                .body("errors.code", containsInAnyOrder("phone-number", "email-address", "not-yours"));
        json(centre.member.request(), Map.of("text", " ", "about", "NOBODY"))
                .post("/brainstorm-inputs")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/areaId", "/about", "/kind", "/topic", "/text"));
    }

    @Test
    void nothingIsSubmittedWithoutSigningInOrWithoutARightToIt() {
        json(anonymous(), about(centre, "POLICE"))
                .post("/brainstorm-inputs")
                .then()
                .statusCode(401);
        for (var partner : List.of(centre.handler, centre.firefighter, centre.facilitator)) {
            json(partner.request(), about(centre, "POLICE"))
                    .post("/brainstorm-inputs")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-allowed"));
        }
    }

    @Test
    void sentAgainUnderItsKeyItIsTheSameAndWithOtherWordsAConflict() {
        var key = newKey();
        var input = about(centre, "POLICE");
        var first = keyed(centre.member, key, input, 201);

        assertThat(keyed(centre.member, key, input, 201)).isEqualTo(first);
        input.put("text", "Andere woorden");
        keyed(centre.member, key, input, 409);
        list(centre.member).body("items.size()", equalTo(1));
    }

    @Test
    void itsGiverChangesItWithTheVersionTheyRead() {
        var id = submitted(centre.member, about(centre, "POLICE"));
        var lamp = centre.sentBy(centre.member, centre.lamp());

        changed(centre.member, id, 0, "{\"kind\": \"IDEA\", \"incidentIds\": [\"" + lamp + "\"]}")
                .statusCode(200)
                .body("kind", equalTo("IDEA"))
                .body("incidents.id", containsInAnyOrder(lamp))
                .body("incidents[0].streetName", equalTo("Proefstraat"))
                .body("version", equalTo(1));
        changed(centre.member, id, 0, "{\"kind\": \"PRAISE\"}").statusCode(412);
        centre.member
                .request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/brainstorm-inputs/{id}", id)
                .then()
                .statusCode(428);
        changed(centre.manager, id, 1, "{\"kind\": \"PRAISE\"}").statusCode(403).body("code", equalTo("not-allowed"));
        changed(centre.member, id, 1, "{\"text\": null, \"status\": \"ACCEPTED\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/status"));
    }

    @Test
    void onceDecidedOnItsTextStays() {
        var id = accepted(centre, about(centre, "POLICE"));

        changed(centre.member, id, 1, "{\"text\": \"Toch anders\"}")
                .statusCode(409)
                .body("code", equalTo("already-decided"));
    }

    @Test
    void whatWasRefusedOrWithdrawnIsThereForWhoHadToDoWithIt() {
        var refused = submitted(centre.member, about(centre, "POLICE"));
        refused(centre.manager, refused, "ABOUT_A_PERSON").statusCode(200);
        var withdrawn = accepted(centre, about(centre, "BIZ"));
        moved(centre.member, withdrawn, "ACCEPTED", "WITHDRAWN").statusCode(200);

        read(centre.member, refused).body("refusal.reason", equalTo("ABOUT_A_PERSON"));
        read(centre.manager, refused).statusCode(200);
        read(centre.member, withdrawn).statusCode(200);
        Stream.of(centre.manager, centre.neighbour, centre.board)
                .forEach(other -> read(other, withdrawn).statusCode(404));
    }

    private List<Resident> others() {
        return List.of(centre.neighbour, centre.board, centre.facilitator, centre.handler, centre.firefighter);
    }

    private ValidatableResponse list(Resident reader) {
        return reader.request().get("/brainstorm-inputs").then().statusCode(200);
    }

    private static RequestSpecification systemOf(UUID organisation) {
        var client = "system-of-" + organisation;
        Sql.run("""
                insert into service_client (id, client_id, issuer, name, organisation_id, scopes, created_at)
                values (?, ?, ?, 'Systeem', ?, '{inputs:read}', timestamptz '2026-01-01Z') on conflict do nothing
                """, UUID.randomUUID(), client, TestIssuer.address(), organisation);
        return Api.withToken(Systems.token(client, "inputs:read"));
    }

    private static String keyed(Resident giver, String key, Map<String, Object> input, int status) {
        return json(giver.request().header("Idempotency-Key", key), input)
                .post("/brainstorm-inputs")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }
}
