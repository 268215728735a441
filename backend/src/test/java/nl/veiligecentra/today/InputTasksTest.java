package nl.veiligecentra.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.moved;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.written;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class InputTasksTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void whatIsSubmittedWaitsForWhoDecidesOnIt() {
        var aboutPolice = submitted(centre.member, about(centre, "POLICE"));
        var aboutUmbrella = submitted(centre.member, about(centre, "UMBRELLA"));

        assertThat(tasksOf(centre.manager)).containsExactly("INPUT_TO_READ " + aboutPolice);
        assertThat(tasksOf(centre.board)).containsExactly("INPUT_TO_READ " + aboutUmbrella);
        for (var other : List.of(centre.member, centre.neighbour, centre.facilitator, centre.handler)) {
            assertThat(tasksOf(other)).isEmpty();
        }
    }

    @Test
    void whatIsAskedWaitsForItsGiverAndTheAnswerForWhoAsked() {
        var id = submitted(centre.member, about(centre, "POLICE"));
        written(centre.manager, id, "Op welke dagen?").statusCode(201);

        assertThat(tasksOf(centre.member)).containsExactly("INPUT_ASKED " + id);
        assertThat(tasksOf(centre.manager)).isEmpty();

        written(centre.member, id, "Op vrijdag").statusCode(201);

        assertThat(tasksOf(centre.member)).isEmpty();
        assertThat(tasksOf(centre.manager)).containsExactly("INPUT_ANSWERED_BACK " + id);

        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);

        assertThat(tasksOf(centre.manager)).isEmpty();
    }

    private static List<String> tasksOf(Resident somebody) {
        return somebody.request()
                .get("/me/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.input != null }.collect { it.kind + ' ' + it.input.id }");
    }
}
