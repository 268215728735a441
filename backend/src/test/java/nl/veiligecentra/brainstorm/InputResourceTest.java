package nl.veiligecentra.brainstorm;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.changed;
import static nl.veiligecentra.brainstorm.Inputs.read;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class InputResourceTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final FreshCentre centre = new FreshCentre();

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
                        where c.table_name like 'brainstorm%' and c.table_name <> 'brainstorm_session' and c.data_type like 'timestamp%'
                        """)).isEmpty();
        assertThat(Sql.read("select action from audit_event where subject_id = ?", id))
                .isEmpty();
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

    private ValidatableResponse list(Resident reader) {
        return reader.request().get("/brainstorm-inputs").then().statusCode(200);
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
