package nl.veiligecentra.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.STRANGER;
import static nl.veiligecentra.testing.Someone.WILLEM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class TodayResourceTest {

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void aNewReportWaitsForThePartyOfItsCategoryAndNotForTheManager() {
        var id = centre.sentBy(centre.member, centre.lamp());

        tasks(centre.manager, "items", empty());
        tasks(centre.handler, "items.incident.id", contains(id));
        tasks(centre.handler, "counts", contains(Map.of("kind", "ACKNOWLEDGE", "count", 1)));
        tasks(centre.member, "items", empty());
        tasks(centre.neighbour, "items", empty());
    }

    @Test
    void whatAPartyLeavesForAnAgreedWorkingDayIsAnException() {
        centre.agreeTerm(3);
        var id = centre.sentBy(centre.member, centre.lamp());

        TestClock.at(endOfWorkingDay(1).minusSeconds(60), () -> tasks(centre.manager, "items", empty()));
        TestClock.at(endOfWorkingDay(1), () -> tasks(centre.manager, "items.kind", contains("UNANSWERED")));
        centre.moved(centre.handler, id, "REPORTED", "ACKNOWLEDGED");
        TestClock.at(endOfWorkingDay(1), () -> tasks(centre.manager, "items", empty()));
    }

    @Test
    void whereNothingWasAgreedNothingIsLateOrUnanswered() {
        centre.sentBy(centre.member, centre.lamp());

        TestClock.at(endOfWorkingDay(30), () -> tasks(centre.manager, "items", empty()));
    }

    @Test
    void whatIsPastItsTermWaitsForTheManagerAndForThePartyOnceEach() {
        centre.agreeTerm(1);
        centre.sentBy(centre.member, centre.lamp());

        TestClock.at(endOfWorkingDay(1), () -> {
            tasks(centre.manager, "items.kind", contains("OVERDUE"));
            tasks(centre.handler, "items.kind", contains("OVERDUE"));
        });
    }

    @Test
    void aTermStandsStillWhileTheReporterIsAsked() {
        centre.agreeTerm(1);
        var id = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, id, "REPORTED", "IN_PROGRESS");
        json(centre.handler.request(), Map.of("from", "IN_PROGRESS", "to", "WAITING", "waitingFor", "REPORTER"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200);

        TestClock.at(endOfWorkingDay(5), () -> tasks(centre.manager, "items", empty()));
    }

    @Test
    void notSolvedIsADisputeUntilSomebodyActs() {
        var id = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, id, "REPORTED", "RESOLVED");
        tasks(centre.member, "items.kind", contains("IS_IT_SOLVED"));
        centre.moved(centre.member, id, "RESOLVED", "REOPENED");

        tasks(centre.manager, "items.kind", contains("REOPENED"));
        tasks(centre.handler, "items.kind", contains("REOPENED"));
        centre.moved(centre.handler, id, "IN_PROGRESS", "RESOLVED");
        tasks(centre.manager, "items", empty());
    }

    @Test
    void aReportWithAPartyThatCannotAnswerWaitsForTheManager() {
        centre.sentBy(centre.member, centre.report("NEGLECTED_FACADE"));

        tasks(centre.manager, "items.kind", contains("CANNOT_ANSWER"));
    }

    @Test
    void aPartyThatAnswersByMailCanAnswer() {
        centre.sentBy(centre.member, centre.report("NEGLECTED_FACADE"));
        Sql.run(
                "insert into reply_address (area_id, organisation_id, email, set_at) values (?, ?, ?, now())",
                centre.area,
                centre.association,
                "bestuur@biz.example");

        tasks(centre.manager, "items", empty());
    }

    @Test
    void heldTextWaitsForItsRelease() {
        var report = centre.lamp();
        report.put("description", "Man met zwarte jas gooit de lamp stuk");
        report.put("keepDescription", true);
        centre.sentBy(centre.member, report);

        tasks(centre.manager, "items.kind", contains("RELEASE"));
    }

    @Test
    void theCountSaysHowManyThereAreWhenNotAllAreListed() {
        for (int sent = 0; sent < 22; sent++) {
            centre.sentBy(centre.member, centre.lamp());
        }

        tasks(centre.handler, "items.size()", equalTo(20));
        tasks(centre.handler, "counts", contains(Map.of("kind", "ACKNOWLEDGE", "count", 22)));
    }

    @Test
    void whoReadsNoReportsHasNoTasksAndNoNews() {
        for (var someone : List.of(WILLEM, ANNA, STRANGER)) {
            as(someone).get("/me/tasks").then().statusCode(200).body("items", empty());
            as(someone).get("/me/changes").then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void everybodyHearsWhatOthersDidToTheirReportsSinceTheyLastLooked() {
        var id = centre.sentBy(centre.member, centre.lamp());
        changes(centre.member, "items", empty());
        changes(centre.manager, "items.what", contains("REPORTED"));
        centre.moved(centre.handler, id, "REPORTED", "ACKNOWLEDGED");
        json(centre.handler.request(), Map.of("kind", "NOTE", "audience", "PARTNERS", "text", "Nabellen"))
                .post("/incidents/{id}/updates", id)
                .then()
                .statusCode(201);

        changes(centre.member, "items.what", contains("ACKNOWLEDGED"));
        changes(centre.manager, "items.what", contains("MESSAGE"));
        changes(centre.neighbour, "items", empty());
        changes(centre.handler, "items.what", contains("REPORTED"));
    }

    @Test
    void reloadingIsTheSameVisitAndComingBackLaterIsANewOne() {
        var id = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, id, "REPORTED", "ACKNOWLEDGED");

        centre.member.request().put("/me/visit").then().statusCode(204);
        changes(centre.member, "items.incident.id", contains(id));
        var laterToday = Instant.now().plusSeconds(3600);
        TestClock.at(laterToday, () -> {
            changes(centre.member, "items", empty());
            centre.member.request().put("/me/visit").then().statusCode(204);
            centre.moved(centre.handler, id, "ACKNOWLEDGED", "IN_PROGRESS");
            changes(centre.member, "items.what", contains("IN_PROGRESS"));
            changes(centre.member, "count", equalTo(1));
        });
    }

    @Test
    void aDeputySeesNothingOfItBeforeItMoved() {
        centre.sentBy(centre.member, centre.report("NEGLECTED_FACADE"));
        var today = DutchTime.today(Clock.systemUTC());
        json(
                        centre.manager.request(),
                        Map.of(
                                "areaId", centre.area,
                                "personId", centre.facilitator.id(),
                                "fromDate", today.toString(),
                                "untilDate", today.plusDays(5).toString()))
                .post("/deputies")
                .then()
                .statusCode(201);

        centre.facilitator
                .request()
                .get("/me")
                .then()
                .body("areas[0].roles", containsInAnyOrder("FACILITATOR", "MANAGER"))
                .body("areas[0].operations", hasItem("RELEASE_INCIDENT"));
        tasks(centre.facilitator, "items", empty());
        tasks(centre.manager, "items.kind", not(empty()));
    }

    private static void tasks(Resident someone, String path, Matcher<?> expected) {
        someone.request().get("/me/tasks").then().statusCode(200).body(path, expected);
    }

    private static void changes(Resident someone, String path, Matcher<?> expected) {
        someone.request().get("/me/changes").then().statusCode(200).body(path, expected);
    }

    /** The first moment at which so many whole working days lie behind what is reported now. */
    private static Instant endOfWorkingDay(int days) {
        var last = WorkingDays.plus(DutchTime.today(Clock.systemUTC()), days);
        return DutchTime.startOf(last.plusDays(1)).plusSeconds(1);
    }
}
