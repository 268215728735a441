package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class TakeoversTest {

    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());
    // the second after the working day that follows today
    private static final Instant AFTER_A_WORKING_DAY =
            DutchTime.startOf(WorkingDays.plus(TODAY, 1).plusDays(1)).plusSeconds(1);

    @Inject
    Takeovers takeovers;

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void whatThePartnersHandlerLeftForAnAgreedWorkingDayMovesToTheDeputy() {
        centre.agreeTerm(3);
        var id = centre.sentBy(centre.member, centre.lamp());
        isAway(centre.handler, centre.colleague);

        TestClock.at(AFTER_A_WORKING_DAY.minusSeconds(60), takeovers::moveWhatWaits);
        assertThat(movedReports()).isEmpty();
        TestClock.at(AFTER_A_WORKING_DAY, takeovers::moveWhatWaits);

        TestClock.at(AFTER_A_WORKING_DAY, () -> {
            tasks(centre.colleague)
                    .body("items.incident.id", contains(id))
                    .body("items[0].takenOverFrom.name", equalTo("Hanna Behandelaar"))
                    .body("counts", contains(Map.of("kind", "ACKNOWLEDGE", "count", 1)));
            tasks(centre.handler)
                    .body("items.incident.id", contains(id))
                    .body("items[0].movedTo.name", equalTo("Coen Collega"));
        });
        assertThat(mailTo(centre.colleague))
                .contains("Jij vervangt Hanna Behandelaar in Proefplein")
                .contains("- Straatlamp kapot, Proefstraat")
                .contains("/vandaag");
    }

    @Test
    void onceAnsweredNobodyIsAskedAnyMore() {
        centre.agreeTerm(3);
        var id = centre.sentBy(centre.member, centre.lamp());
        isAway(centre.handler, centre.colleague);
        TestClock.at(AFTER_A_WORKING_DAY, () -> {
            takeovers.moveWhatWaits();
            centre.moved(centre.colleague, id, "REPORTED", "ACKNOWLEDGED");

            tasks(centre.colleague).body("items", empty());
            tasks(centre.handler).body("items", empty());
        });
    }

    @Test
    void withoutAnAgreedTermNothingMoves() {
        centre.sentBy(centre.member, centre.lamp());
        isAway(centre.handler, centre.colleague);

        TestClock.at(AFTER_A_WORKING_DAY, takeovers::moveWhatWaits);

        assertThat(movedReports()).isEmpty();
    }

    @Test
    void whatWaitsForTheManagerMovesToWhoStandsInAndComesBackWithTheManager() {
        var report = centre.lamp();
        report.put("description", "Man met zwarte jas gooit de lamp stuk");
        report.put("keepDescription", true);
        var id = centre.sentBy(centre.member, report);
        var deputy = isAway(centre.manager, centre.facilitator);

        TestClock.at(AFTER_A_WORKING_DAY, () -> {
            takeovers.moveWhatWaits();
            tasks(centre.facilitator)
                    .body("items.kind", contains("RELEASE"))
                    .body("items[0].takenOverFrom.name", equalTo("Mieke Manager"));
            json(centre.facilitator.request(), Map.of("description", true))
                    .post("/incidents/{id}/release", id)
                    .then()
                    .statusCode(200);
            tasks(centre.facilitator).body("items", empty());
        });
        centre.manager.request().delete("/deputies/{id}", deputy).then().statusCode(204);
        assertThat(movedReports()).isEmpty();
    }

    @Test
    void twoReplicasMoveItOnceAndWriteOneMail() {
        centre.agreeTerm(3);
        centre.sentBy(centre.member, centre.lamp());
        centre.sentBy(centre.member, centre.lamp());
        isAway(centre.handler, centre.colleague);

        TestClock.at(AFTER_A_WORKING_DAY, () -> {
            var other = CompletableFuture.runAsync(takeovers::moveWhatWaits);
            takeovers.moveWhatWaits();
            other.join();
            takeovers.moveWhatWaits();
        });

        assertThat(movedReports()).hasSize(2);
        assertThat(Sql.read("select subject from mail where recipient = ?", centre.colleague.email()))
                .containsExactly("Overgenomen van Hanna Behandelaar: 2 meldingen in Proefplein");
    }

    @Test
    void afterTheAbsenceItIsTheirsAgain() {
        centre.agreeTerm(20);
        var id = centre.sentBy(centre.member, centre.lamp());
        isAway(centre.handler, centre.colleague);
        TestClock.at(AFTER_A_WORKING_DAY, takeovers::moveWhatWaits);

        TestClock.at(
                DutchTime.startOf(TODAY.plusDays(15)),
                () -> tasks(centre.handler)
                        .body("items.incident.id", contains(id))
                        .body("items[0].movedTo", nullValue()));
    }

    private String isAway(Resident absent, Resident deputy) {
        return json(
                        absent.request(),
                        Map.of(
                                "areaId", centre.area,
                                "personId", deputy.id(),
                                "fromDate", TODAY.toString(),
                                "untilDate", TODAY.plusDays(14).toString()))
                .post("/deputies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> movedReports() {
        return Sql.read(
                "select t.incident_id from takeover t join incident i on i.id = t.incident_id where i.area_id = ?",
                centre.area);
    }

    private static String mailTo(Resident resident) {
        return String.join("\n", Sql.read("select text_body from mail where recipient = ?", resident.email()));
    }

    private static ValidatableResponse tasks(Resident someone) {
        return someone.request().get("/me/tasks").then().statusCode(200);
    }
}
