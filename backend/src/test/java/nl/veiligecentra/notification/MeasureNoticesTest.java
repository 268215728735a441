package nl.veiligecentra.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureNoticesTest {

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingWasAgreedYet() {
        centre = new FreshCentre();
    }

    @Test
    void whoIsToDoItHearsThatItWasLaidWithThem() {
        var measure = proposedBy(centre.manager);

        var told = inboxOf(centre.handler);
        assertThat(told.getList("items.kind")).containsExactly("ASSIGNED");
        assertThat(told.getString("items[0].subject")).isEqualTo("measure:" + measure);
        assertThat(told.getString("items[0].name.nl")).endsWith("Alle verlichting naar led");
        assertThat(inboxOf(centre.manager).getList("items")).isEmpty();
        assertThat(inboxOf(centre.member).getList("items")).isEmpty();
        assertThat(Sql.read("select subject from mail where recipient = ?", centre.handler.email()))
                .singleElement()
                .asString()
                .endsWith("Alle verlichting naar led: ligt nu bij jullie");
    }

    @Test
    void whatAnotherChangesIsToldAndNotToWhoDidIt() {
        var measure = proposedBy(centre.manager);

        json(centre.handler.request(), Map.of("from", "PROPOSED", "to", "AGREED"))
                .post("/measures/{id}/transitions", measure)
                .then()
                .statusCode(200);

        assertThat(inboxOf(centre.handler).getList("items.kind")).containsExactly("ASSIGNED");
        var colleague = inboxOf(centre.colleague);
        assertThat(colleague.getList("items.kind")).containsExactly("CHANGED_BY_OTHER", "ASSIGNED");
        assertThat(colleague.getString("items[0].what")).isEqualTo("MOVED");
        assertThat(Sql.read("select kind from mail where recipient = ?", centre.colleague.email()))
                .containsExactly("NOTIFICATION");
    }

    @Test
    void ofAMeasureOfAnotherCentreNothingIsNamed() {
        proposedBy(centre.manager);
        Sql.run("update membership set valid_until_date = current_date - 2 where person_id = ?", centre.handler.id());

        assertThat(inboxOf(centre.handler).getMap("items[0]")).containsOnlyKeys("id", "kind", "at");
    }

    private String proposedBy(Resident by) {
        Map<String, Object> measure = Map.of(
                "areaIds",
                List.of(centre.area.toString()),
                "theme",
                "DECAY",
                "action",
                "Alle verlichting naar led",
                "ownerOrganisationId",
                centre.municipality.toString(),
                "dueDate",
                "2099-06-01");
        return json(by.request(), measure)
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath inboxOf(Resident reader) {
        return reader.request()
                .get("/me/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
