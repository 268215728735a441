package nl.veiligecentra.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

@QuarkusTest
@WithTestResource(TestServices.class)
class FigureTasksTest {

    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void whatWasAskedOfAnOrganisationWaitsForItsPeopleTheLateFirst() {
        var later = asked(centre.municipality, 20);
        var late = asked(centre.municipality, 10);
        Sql.run("update figure_request set due_date = ? where id = ?", TODAY.minusDays(1), UUID.fromString(late));

        for (var theirs : List.of(centre.handler, centre.colleague)) {
            assertThat(tasksOf(theirs)).containsExactly("FIGURES_LATE " + late, "FIGURES_TO_DELIVER " + later);
        }
        centre.handler
                .request()
                .get("/me/tasks")
                .then()
                .body("counts.kind", contains("FIGURES_LATE", "FIGURES_TO_DELIVER"))
                .body("counts.count", contains(1, 1));
        for (var other : List.of(
                centre.manager,
                centre.board,
                centre.facilitator,
                centre.member,
                centre.officer,
                centre.firefighter,
                elsewhere.handler)) {
            assertThat(tasksOf(other)).isEmpty();
        }
    }

    @Test
    void whatWasRefusedOrIsNoLongerNeededWaitsForNobody() {
        var refused = asked(centre.police, 10);
        var withdrawn = asked(centre.police, 10);
        assertThat(tasksOf(centre.officer)).hasSize(2);

        moved(centre.officer, refused, "REFUSED");
        moved(centre.manager, withdrawn, "WITHDRAWN");

        assertThat(tasksOf(centre.officer)).isEmpty();
    }

    private String asked(UUID organisation, int days) {
        var request = Map.of(
                "areaId", centre.area.toString(),
                "organisationId", organisation.toString(),
                "offences", "Winkeldiefstal",
                "periodFrom", TODAY.minusDays(90).toString(),
                "periodUntil", TODAY.minusDays(1).toString(),
                "purpose", "Voor de brainstorm",
                "dueDate", TODAY.plusDays(days).toString());
        return json(centre.manager.request(), request)
                .post("/figure-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void moved(Resident by, String id, String to) {
        json(by.request(), Map.of("from", "ASKED", "to", to, "reason", "Niet nodig"))
                .post("/figure-requests/{id}/transitions", id)
                .then()
                .statusCode(200);
    }

    private static List<String> tasksOf(Resident somebody) {
        return somebody.request()
                .get("/me/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.figures != null }.collect { it.kind + ' ' + it.figures.id }");
    }
}
