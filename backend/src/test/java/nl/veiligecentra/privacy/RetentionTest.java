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

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(TestServices.class)
class RetentionTest {

    @Inject
    Retention retention;

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void looksAtReportersAreForgottenAfterTwentyFourMonths() {
        var id = centre.sentBy(centre.member, centre.lamp());
        centre.manager
                .request()
                .get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", id)
                .then()
                .statusCode(200);
        forgetAfterMonths(24, -2);
        assertThat(reads(id)).hasSize(1);

        forgetAfterMonths(24, 2);

        assertThat(reads(id)).isEmpty();
    }

    @Test
    void aMonthOfTheAuditLogGoesAsAWhole() {
        centre.manager.request().get("/me").then().statusCode(200);
        centre.closedLamp("De lamp doet het niet");
        centre.manager
                .request()
                .get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", centre.sentBy(centre.member, centre.lamp()));
        var lines = "select action from audit_event where actor = ?";
        assertThat(Sql.read(lines, centre.manager.subject())).contains("READ_REPORTER");

        forgetAfterMonths(24, 0);
        assertThat(Sql.read(lines, centre.manager.subject())).contains("READ_REPORTER");
        forgetAfterMonths(25, 2);

        assertThat(Sql.read(lines, centre.manager.subject())).isEmpty();
        centre.manager.request().get("/deletions").then().statusCode(403);
        assertThatThrownBy(() -> Sql.run("delete from audit_event")).hasStackTraceContaining("append-only");
    }

    @Test
    void invitationsMailsSessionsAndMembershipsGoAfterTheirTerms() {
        var address = UUID.randomUUID() + "@example.org";
        json(
                        centre.manager.request(),
                        Map.of(
                                "email",
                                address,
                                "organisationId",
                                centre.shop,
                                "role",
                                "MEMBER",
                                "areaId",
                                centre.area))
                .post("/invitations")
                .then()
                .statusCode(201);
        Sql.run("update mail set sent_at = created_at where recipient = ?", address);
        Sql.run("update membership set valid_until_date = current_date where person_id = ?", centre.neighbour.id());
        var session = UUID.randomUUID();
        Sql.run("""
                insert into session (id, person_id, provider_sid, device, started_at, last_seen_at)
                values (?, ?, ?, 'Firefox', now(), now())
                """, session, centre.member.id(), session.toString());

        forgetAfter(Duration.ofDays(28));
        assertThat(Sql.read("select id from mail where recipient = ?", address)).hasSize(1);
        forgetAfter(Duration.ofDays(31));
        assertThat(Sql.read("select id from mail where recipient = ?", address)).isEmpty();
        assertThat(Sql.read("select id from invitation where email = ?", address))
                .hasSize(1);
        forgetAfter(Duration.ofDays(88));
        assertThat(Sql.read("select id from invitation where email = ?", address))
                .isEmpty();
        assertThat(Sql.read("select id from session where id = ?", session)).hasSize(1);
        forgetAfter(Duration.ofDays(92));
        assertThat(Sql.read("select id from session where id = ?", session)).isEmpty();
        assertThat(Sql.read("select id from membership where person_id = ?", centre.neighbour.id()))
                .hasSize(1);
        forgetAfterMonths(24, 2);
        assertThat(Sql.read("select id from membership where person_id = ?", centre.neighbour.id()))
                .isEmpty();
        assertThat(Sql.read("select id from membership where person_id = ?", centre.member.id()))
                .hasSize(1);
    }

    @Test
    void anAccountGoesWhenNothingPointsAtItAnyMore() {
        var forgotten = UUID.randomUUID();
        Sql.run("""
                insert into person (id, issuer, subject, name, created_at) values (?, 'https://elsewhere.example', ?, 'Vera', now())
                """, forgotten, forgotten.toString());

        forgetAfterMonths(24, 2);

        assertThat(Sql.read("select id from person where id = ?", forgotten)).isEmpty();
        assertThat(Sql.read("select id from person where id = ?", centre.member.id()))
                .hasSize(1);
    }

    @Test
    void theRegisterOnlyGrows() {
        centre.closedLamp("De lamp doet het niet");
        forgetAfterMonths(24, 2);

        assertThatThrownBy(() -> Sql.run("delete from deletion")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> Sql.run("update deletion set count = 0")).hasStackTraceContaining("append-only");
    }

    private static List<String> reads(String incident) {
        return Sql.read("select id from incident_reporter_read where incident_id = cast(? as uuid)", incident);
    }

    private void forgetAfterMonths(int months, int days) {
        forgetAfter(Later.months(months, days));
    }

    private void forgetAfter(Duration time) {
        TestClock.after(time, retention::forgetWhatIsPastItsTerm);
    }
}
