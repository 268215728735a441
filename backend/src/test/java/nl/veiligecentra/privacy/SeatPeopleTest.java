package nl.veiligecentra.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

/** Who sits in a working group: told to them, and forgotten, while the seat stays with their organisation. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SeatPeopleTest {

    @Inject
    Retention retention;

    private final FreshCentre centre = new FreshCentre();

    @BeforeEach
    void aGroupWithSomebodyInIt() {
        String group = json(centre.manager.request(), Map.of("areaId", centre.area))
                .post("/working-groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        centre.manager
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("""
                        {"seats": [{"organisationId": "%s", "function": "beheer", "chairs": false, "personId": "%s",
                            "deputyPersonId": "%s"}]}
                        """.formatted(centre.municipality, centre.handler.id(), centre.colleague.id()))
                .patch("/working-groups/{id}", group)
                .then()
                .statusCode(200);
    }

    @Test
    void somebodyIsToldWhereTheySitAndStandIn() {
        var seats = "sections.find { it.name == 'workingGroupSeats' }.rows";
        centre.handler.request().get("/me/data").then().body(seats + ".you_stand_in", contains(false));
        centre.colleague.request().get("/me/data").then().body(seats + ".you_stand_in", contains(true));
    }

    @Test
    void whoIsErasedSitsNowhereAndTheSeatStays() {
        json(centre.handler.request(), Map.of("understood", true))
                .post("/me/erasure")
                .then()
                .statusCode(200);

        assertThat(seats(centre.handler.id(), "person_id")).isZero();
        assertThat(seats(centre.colleague.id(), "deputy_person_id")).isOne();
    }

    @Test
    void whoLeftTheAreaIsForgottenAsLongAfterAsTheirMembership() {
        Sql.run("update membership set valid_until_date = current_date where person_id = ?", centre.handler.id());

        TestClock.after(Later.months(24, -2), retention::forgetWhatIsPastItsTerm);
        assertThat(seats(centre.handler.id(), "person_id")).isOne();
        TestClock.after(Later.months(24, 2), retention::forgetWhatIsPastItsTerm);

        assertThat(seats(centre.handler.id(), "person_id")).isZero();
        assertThat(seats(centre.colleague.id(), "deputy_person_id")).isOne();
    }

    private static int seats(UUID person, String place) {
        return Sql.read("select id from working_group_seat where " + place + " = ?", person)
                .size();
    }
}
