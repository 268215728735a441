package nl.veiligecentra.organisation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeResourceTest {

    @Test
    void aMemberHearsWhatTheyMayDoWhere() {
        as(NOOR).get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Noor de Wit"))
                .body("areas.slug", contains("s-gravenzande"))
                .body("areas[0].operations", hasItem("REPORT_INCIDENT"))
                .body("areas[0].operations", not(hasItem("READ_REPORTER")))
                .body("memberships[0].organisation.name", equalTo("Bloemen & Zo"));
    }

    @Test
    void somebodyWithoutMembershipMayDoNothing() {
        as(STRANGER)
                .get("/me")
                .then()
                .statusCode(200)
                .body("memberships", hasSize(0))
                .body("areas", hasSize(0))
                .body("operations", hasSize(0));
    }
}
