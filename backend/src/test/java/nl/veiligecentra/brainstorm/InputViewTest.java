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
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Who reads what of an input, and never who gave it. */
@QuarkusTest
@WithTestResource(TestServices.class)
class InputViewTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

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
}
