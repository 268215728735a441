package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.moved;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.supported;
import static nl.veiligecentra.testing.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** What could be on an agenda, and why. */
@QuarkusTest
@WithTestResource(TestServices.class)
class ProposedAgendaTest {

    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();
    private final Treated session = new Treated(centre, "PLANNED", "MEMBERS", TODAY.plusDays(10));

    /** Counted without a report: nothing else may find them. */
    @AfterEach
    void forgetWhatWasCounted() {
        Sql.run("delete from incident_count where area_id = ?", centre.area);
    }

    @Test
    void inputsComeInTheOrderOfTheirSupportWithoutThoseAboutTheOwnOrganisation() {
        var quiet = accepted(centre, about(centre, "POLICE"));
        var loud = accepted(centre, about(centre, "MUNICIPALITY"));
        supported(centre.neighbour, loud).statusCode(204);
        submitted(centre.member, about(centre, "POLICE"));
        var own = submitted(centre.member, about(centre, "UMBRELLA"));
        moved(centre.board, own, "SUBMITTED", "ACCEPTED").statusCode(200);
        var scheduled = accepted(centre, about(centre, "POLICE"));
        session.takes(scheduled, "SCHEDULED");

        var answer = proposed();
        assertThat(answer.extract().jsonPath().getList("items.findAll { it.reason == 'MOST_SUPPORTED' }.inputIds[0]"))
                .isNotEmpty();
        answer.body("items[0].inputIds", contains(loud))
                .body("items[0].title", equalTo("Bereikbaarheid: gemeente"))
                .body("items[0].supports", equalTo(1))
                .body("items[0].alreadyOn", equalTo(false))
                .body("items.find { it.inputIds.contains('" + scheduled + "') }.alreadyOn", equalTo(true))
                .body("items.find { it.inputIds.contains('" + quiet + "') }.reason", equalTo("MOST_SUPPORTED"))
                .body("items.size()", equalTo(3));
        assertThat(answer.extract().asString())
                .doesNotContain(centre.member.name(), centre.member.id().toString(), "Na zessen");
    }

    @Test
    void whatIsReportedHalfAsOftenAgainRises() {
        counted("GRAFFITI", 6, 4);
        counted("LITTER", 5, 4);
        counted("STREET_LIGHT_BROKEN", 4, 0);
        var last = YearMonth.from(TODAY).minusMonths(1);

        proposed()
                .body("items.reason", contains("RISING"))
                .body("items[0].rising.category", equalTo("GRAFFITI"))
                .body("items[0].rising.now", equalTo(6))
                .body("items[0].rising.before", equalTo(4))
                .body(
                        "items[0].rising.from",
                        equalTo(last.minusMonths(2).atDay(1).toString()))
                .body("items[0].rising.until", equalTo(last.atEndOfMonth().toString()));
    }

    @Test
    void agreementsPastTheirDateComeBeforeThoseDueBeforeTheSession() {
        var other = new Treated(centre, "HELD", "MEMBERS", TODAY.minusDays(40));
        var late = other.promises("Lampen vervangen", "MEMBERS", TODAY.minusDays(3));
        var soon = other.promises("Borden plaatsen", "PARTNERS", TODAY.plusDays(9));
        other.promises("Later pas", "PARTNERS", TODAY.plusDays(11));
        var done = other.promises("Klaar", "PARTNERS", TODAY.minusDays(3));
        Sql.run("update measure set status = 'DONE', done_date = ? where id = ?", TODAY, done);
        Sql.run(
                "insert into agenda_item_measure (item_id, measure_id, relation) values (?, ?, 'SOURCE')",
                session.item,
                soon);

        proposed()
                .body("items.reason", contains("PAST_DATE", "DUE_BEFORE"))
                .body("items[0].measureIds", contains(late.toString()))
                .body("items[0].dueDate", equalTo(TODAY.minusDays(3).toString()))
                .body("items[0].owner.id", equalTo(centre.municipality.toString()))
                .body("items.alreadyOn", contains(false, true));
    }

    @Test
    void onlyItsOrganiserIsProposedAnything() {
        proposed().body("items", empty());

        for (var other : new Resident[] {centre.member, centre.board, centre.facilitator, centre.handler}) {
            read(other).statusCode(403);
        }
        read(elsewhere.manager).statusCode(404);
        anonymous()
                .get("/brainstorm-sessions/{id}/proposed-agenda", session.session)
                .then()
                .statusCode(401);
        centre.manager
                .request()
                .get("/brainstorm-sessions/{id}/proposed-agenda", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private void counted(String category, int now, int before) {
        var month = YearMonth.from(TODAY).minusMonths(1).atDay(1);
        add(category, month, now);
        add(category, month.minusYears(1), before);
    }

    private void add(String category, LocalDate month, int amount) {
        if (amount > 0) {
            Sql.run(
                    "insert into incident_count (area_id, facet, month, key, amount) values (?, 'CATEGORY', ?, ?, ?)",
                    centre.area,
                    month,
                    category,
                    amount);
        }
    }

    private ValidatableResponse proposed() {
        return read(centre.manager).statusCode(200);
    }

    private ValidatableResponse read(Resident reader) {
        return reader.request()
                .get("/brainstorm-sessions/{id}/proposed-agenda", session.session)
                .then();
    }
}
