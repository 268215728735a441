package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.measure.Agreed.agreed;
import static nl.veiligecentra.measure.Agreed.changed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.measure.Agreed.proposed;
import static nl.veiligecentra.measure.Agreed.tagOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class AgreementResourceTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void eachPartnerIsCountedByWhatItKept() {
        kept();
        later("De aannemer was ziek");
        moved("Levertijd");
        agreed(centre, lighting(centre));
        proposed(centre.manager, lighting(centre));

        centre.board
                .request()
                .get("/agreements?area={area}", centre.area)
                .then()
                .statusCode(200)
                .body("partners", hasSize(1))
                .body("partners[0].organisation.id", equalTo(centre.municipality.toString()))
                .body("partners[0].counts.agreed", equalTo(4))
                .body("partners[0].counts.kept", equalTo(1))
                .body("partners[0].counts.later", equalTo(1))
                .body("partners[0].counts.changed", equalTo(1))
                .body("partners[0].counts.open", equalTo(1))
                .body("partners[0].items.find { it.keeping == 'LATER' }.reason", equalTo("De aannemer was ziek"))
                .body("partners[0].items.find { it.keeping == 'CHANGED' }.reason", equalTo("Levertijd"))
                .body("quarters.counts.agreed.sum()", equalTo(4));
    }

    @Test
    void shopsStandTogetherAsOneMayBeAPerson() {
        var window = lighting(centre);
        window.put("ownerOrganisationId", centre.shop.toString());
        var other = lighting(centre);
        other.put("ownerOrganisationId", centre.otherShop.toString());
        for (var measure : List.of(window, other)) {
            var id = proposed(centre.manager, measure);
            Agreed.moved(centre.manager, id, Map.of("from", "PROPOSED", "to", "AGREED", "agreedDate", "2026-01-15"))
                    .statusCode(200);
        }
        agreed(centre, lighting(centre));

        centre.handler
                .request()
                .get("/agreements?area={area}", centre.area)
                .then()
                .statusCode(200)
                .body("partners", hasSize(2))
                .body("partners[1].organisation", nullValue())
                .body("partners[1].counts.agreed", equalTo(2));
    }

    @Test
    void aPeriodIsByTheDateThatWasAgreed() {
        agreed(centre, lighting(centre));

        centre.manager
                .request()
                .get("/agreements?area={area}&from=2099-05-01&until=2099-07-01", centre.area)
                .then()
                .statusCode(200)
                .body("quarters.quarter", contains("2099-Q2"));
        centre.manager
                .request()
                .get("/agreements?area={area}&until=2099-05-01", centre.area)
                .then()
                .statusCode(200)
                .body("partners", hasSize(0));
    }

    @Test
    void membersAndOthersDoNotReadIt() {
        centre.member
                .request()
                .get("/agreements?area={area}", centre.area)
                .then()
                .statusCode(403);
        new FreshCentre()
                .manager
                .request()
                .get("/agreements?area={area}", centre.area)
                .then()
                .statusCode(404);
        centre.manager.request().get("/agreements").then().statusCode(400).body("errors.parameter", contains("area"));
    }

    private void kept() {
        var id = agreed(centre, lighting(centre));
        Agreed.moved(centre.handler, id, "AGREED", "DONE").statusCode(200);
    }

    private void later(String reason) {
        var id = agreed(centre, lighting(centre));
        var past = LocalDate.of(2026, 3, 1);
        Sql.run(
                "update measure set due_date = ?, agreed_due_date = ?, reason = ? where id = ?::uuid",
                past,
                past,
                reason,
                id);
    }

    private void moved(String reason) {
        var id = agreed(centre, lighting(centre));
        changed(
                        centre.handler,
                        id,
                        tagOf(centre.handler, id),
                        "{\"dueDate\": \"2099-08-01\", \"reason\": \"" + reason + "\"}")
                .statusCode(200);
    }
}
