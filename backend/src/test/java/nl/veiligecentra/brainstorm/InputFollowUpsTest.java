package nl.veiligecentra.brainstorm;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.read;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What becomes of what an answer promised. */
@QuarkusTest
@WithTestResource(TestServices.class)
class InputFollowUpsTest {

    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());

    @Inject
    InputTreatment treatment;

    @Inject
    InputFollowUps followUps;

    private final FreshCentre centre = new FreshCentre();
    private String input;
    private UUID measure;

    @BeforeEach
    void anAnswerThatPromisesSomething() {
        input = accepted(centre, about(centre, "MUNICIPALITY"));
        var held = new Treated(centre, "MINUTES_PUBLISHED", "MEMBERS", TODAY.minusDays(20));
        held.takes(input, "DISCUSSED");
        measure = held.promises("Lampen vervangen", "MEMBERS", TODAY.plusDays(10));
        treatment.answered(held.item, Set.of(UUID.fromString(input)), false, TODAY.minusDays(10));
    }

    @Test
    void itsGiverHearsThatItIsDone() {
        moved("AGREED", "DONE");

        assertThat(told(centre.member)).containsExactly("FOLLOW_UP_DONE");
        read(centre.member, input).body("answers[0].measures[0].status", equalTo("DONE"));
        assertThat(told(centre.neighbour)).isEmpty();
    }

    @Test
    void itsGiverHearsThatItIsOff() {
        json(centre.handler.request(), Map.of("from", "AGREED", "to", "STOPPED", "reason", "Geen geld meer dit jaar"))
                .post("/measures/{id}/transitions", measure)
                .then()
                .statusCode(200);

        assertThat(told(centre.member)).containsExactly("FOLLOW_UP_STOPPED");
    }

    @Test
    void anotherDateIsToldOnceAndWhatElseChangesIsNot() {
        patched(0, "{\"dueDate\": \"%s\", \"reason\": \"De lampen zijn later\"}".formatted(TODAY.plusDays(30)));
        patched(1, "{\"priority\": \"HIGH\"}");

        assertThat(told(centre.member)).containsExactly("FOLLOW_UP_MOVED");
        read(centre.member, input)
                .body(
                        "answers[0].measures[0].dueDate",
                        equalTo(TODAY.plusDays(30).toString()))
                .body(
                        "answers[0].measures[0].agreedDueDate",
                        equalTo(TODAY.plusDays(10).toString()));
    }

    @Test
    void thatItIsLateIsToldOnceForEachDate() {
        lookAt(TODAY.plusDays(10), 9);
        assertThat(told(centre.member)).isEmpty();
        lookAt(TODAY.plusDays(11), 5);
        assertThat(told(centre.member)).isEmpty();
        lookAt(TODAY.plusDays(11), 9);
        lookAt(TODAY.plusDays(11), 10);
        lookAt(TODAY.plusDays(12), 9);
        assertThat(told(centre.member)).containsExactly("FOLLOW_UP_LATE");

        Sql.run("update measure set due_date = ? where id = ?", TODAY.plusDays(40), measure);
        lookAt(TODAY.plusDays(41), 9);

        assertThat(told(centre.member)).containsExactly("FOLLOW_UP_LATE", "FOLLOW_UP_LATE");
    }

    @Test
    void whatWasNotPromisedToAnybodyIsToldToNobody() {
        Sql.run("update agenda_item_measure set relation = 'SOURCE' where measure_id = ?", measure);

        moved("AGREED", "DONE");

        assertThat(told(centre.member)).isEmpty();
    }

    private void moved(String from, String to) {
        json(centre.handler.request(), Map.of("from", from, "to", to))
                .post("/measures/{id}/transitions", measure)
                .then()
                .statusCode(200);
    }

    private void patched(int version, String patch) {
        centre.manager
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/measures/{id}", measure)
                .then()
                .statusCode(200);
    }

    private void lookAt(LocalDate day, int hour) {
        TestClock.at(day.atTime(hour, 0).atZone(DutchTime.AMSTERDAM).toInstant(), followUps::tellOfLate);
    }

    private static List<String> told(Resident reader) {
        return Sql.read("""
                select what from notification where person_id = ? and what like 'FOLLOW_UP%' order by at, id
                """, reader.id());
    }
}
