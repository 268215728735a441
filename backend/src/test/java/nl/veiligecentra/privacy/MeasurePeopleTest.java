package nl.veiligecentra.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Who changed what of a measure: told to them, and forgotten, while what was agreed stays. */
@QuarkusTest
@WithTestResource(TestServices.class)
class MeasurePeopleTest {

    private static final List<String> TRACES = List.of(
            "select changed_by from measure where changed_by = ?",
            "select changed_by from measure_version where changed_by = ?",
            "select person_id from measure_progress where person_id = ?",
            "select linked_by from measure_incident where linked_by = ?");

    @Inject
    Retention retention;

    private FreshCentre centre;
    private String measure;

    @BeforeEach
    void theMunicipalityAgreedToAMeasureAndWroteHowItGoes() {
        centre = new FreshCentre();
        measure = json(
                        centre.manager.request(),
                        Map.of(
                                "areaIds",
                                List.of(centre.area),
                                "theme",
                                "DECAY",
                                "action",
                                "Drie lampen erbij",
                                "dueDate",
                                "2099-06-01",
                                "ownerOrganisationId",
                                centre.municipality))
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        json(centre.handler.request(), Map.of("from", "PROPOSED", "to", "AGREED"))
                .post("/measures/{id}/transitions", measure)
                .then()
                .statusCode(200);
        json(centre.handler.request(), Map.of("text", "De masten zijn besteld"))
                .post("/measures/{id}/progress", measure)
                .then()
                .statusCode(201);
    }

    @Test
    void somebodyIsToldWhatTheyChangedAndWrote() {
        centre.handler
                .request()
                .get("/me/data")
                .then()
                .statusCode(200)
                .body(in("measureChanges") + ".rows.id", hasItem(measure))
                .body(in("measureChanges") + ".rows.version", containsInAnyOrder(1, 2))
                .body(in("measureNotes") + ".rows.text", contains("De masten zijn besteld"));
        centre.member.request().get("/me/data").then().body(in("measureChanges") + ".rows", empty());
    }

    @Test
    void whoIsErasedStandsInNoVersionAndTheHistoryStays() {
        json(centre.handler.request(), Map.of("understood", true))
                .post("/me/erasure")
                .then()
                .statusCode(200);

        assertNobodyIs(centre.handler);
        assertHistoryStays();
    }

    @Test
    void whoActedIsForgottenTwentyFourMonthsLater() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.manager
                .request()
                .put("/measures/{id}/incidents/{incident}", measure, lamp)
                .then()
                .statusCode(204);

        TestClock.after(Later.months(24, -2), retention::forgetWhatIsPastItsTerm);
        centre.manager
                .request()
                .get("/measures/{id}/history", measure)
                .then()
                .body("items.person", hasItem("Hanna Behandelaar"));
        TestClock.after(Later.months(24, 2), retention::forgetWhatIsPastItsTerm);

        assertNobodyIs(centre.handler);
        assertNobodyIs(centre.manager);
        assertHistoryStays();
    }

    @Test
    void anAccountStaysAsLongAsItActedOnAMeasure() {
        var vera = UUID.randomUUID();
        Sql.run("""
                insert into person (id, issuer, subject, name, created_at)
                values (?, 'https://elsewhere.example', ?, 'Vera', now() - interval '3 years')
                """, vera, vera.toString());
        Sql.run("""
                insert into measure_progress (id, measure_id, at, person_id, organisation_id, text)
                values (gen_random_uuid(), ?::uuid, now(), ?, ?, 'Het loopt')
                """, measure, vera, centre.municipality);

        retention.forgetWhatIsPastItsTerm();

        assertThat(Sql.read("select id from person where id = ?", vera)).hasSize(1);
    }

    private static void assertNobodyIs(Resident somebody) {
        TRACES.forEach(
                trace -> assertThat(Sql.read(trace, somebody.id())).as(trace).isEmpty());
    }

    private void assertHistoryStays() {
        centre.manager
                .request()
                .get("/measures/{id}/history", measure)
                .then()
                .statusCode(200)
                .body("items.cell", contains("agreedDate", "status", "proposed"))
                .body("items[0].by.id", equalTo(centre.municipality.toString()))
                .body("items[0].person", nullValue());
        centre.manager
                .request()
                .get("/measures/{id}", measure)
                .then()
                .body("progress.text", everyItem(equalTo("De masten zijn besteld")));
    }

    private static String in(String section) {
        return "sections.find { it.name == '" + section + "' }";
    }
}
