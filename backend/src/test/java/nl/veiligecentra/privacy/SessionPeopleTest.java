package nl.veiligecentra.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.session.Sessions;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

/** Who was invited to a session and corrected what came of it: told to them, and forgotten, while what was said stays. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SessionPeopleTest {

    private static final List<String> TRACES = List.of(
            "select id from session_invitee where person_id = ?",
            "select id from session_correction where person_id = ?");

    @Inject
    Retention retention;

    private final FreshCentre centre = new FreshCentre();
    private final String mailbox = "gast-" + UUID.randomUUID() + "@example.org";
    private String id;

    @BeforeEach
    void thePoliceWasInvitedAndCorrectedItsOutcome() {
        var session = Sessions.brainstorm(centre, Sessions.STARTED);
        session.put(
                "invitees",
                List.of(
                        Sessions.invited(centre.police, "wijkagent", centre.officer),
                        Sessions.invitedByMail(centre.fireService, "adviseur", mailbox)));
        id = Sessions.drafted(centre, session);
        json(
                        centre.officer.request(),
                        Map.of("itemId", Sessions.firstItem(centre.manager, id), "text", "Binnen vijftien dagen."))
                .post("/brainstorm-sessions/{id}/corrections", id)
                .then()
                .statusCode(201);
    }

    @Test
    void somebodyIsToldToWhatTheyWereInvitedAndWhatTheyWrote() {
        centre.officer
                .request()
                .get("/me/data")
                .then()
                .statusCode(200)
                .body(in("sessionInvitations") + ".rows.function", contains("wijkagent"))
                .body(in("sessionCorrections") + ".rows.text", contains("Binnen vijftien dagen."));
    }

    @Test
    void whoIsErasedStandsNowhereAndTheirOrganisationStillSaidIt() {
        json(centre.officer.request(), Map.of("understood", true))
                .post("/me/erasure")
                .then()
                .statusCode(200);

        assertNobodyIsThere();
        Sessions.read(centre.manager, id).body("corrections.text", contains("Binnen vijftien dagen."));
    }

    @Test
    void whoCameIsForgottenTwentyFourMonthsLater() {
        TestClock.after(Later.months(24, 2), retention::forgetWhatIsPastItsTerm);

        assertNobodyIsThere();
        assertThat(Sql.read(
                        "select text from session_correction c join agenda_item i on i.id = c.item_id "
                                + "where i.session_id = ?::uuid",
                        id))
                .containsExactly("Binnen vijftien dagen.");
    }

    @Test
    void anAddressIsForgottenThirtyDaysAfterTheSession() {
        Sql.run(
                "update brainstorm_session set ends_at = now(), starts_at = now() - interval '1 hour' where id = ?::uuid",
                id);
        retention.forgetWhatIsPastItsTerm();
        assertThat(Sql.read("select id from session_invitee where email = ?", mailbox))
                .hasSize(1);

        TestClock.after(Later.months(1, 2), retention::forgetWhatIsPastItsTerm);

        assertThat(Sql.read("select id from session_invitee where email = ?", mailbox))
                .isEmpty();
        assertThat(Sql.read("select count(*) from session_invitee where session_id = ?::uuid", id))
                .containsExactly("2");
    }

    private void assertNobodyIsThere() {
        assertThat(TRACES)
                .allSatisfy(trace ->
                        assertThat(Sql.read(trace, centre.officer.id())).isEmpty());
    }

    private static String in(String section) {
        return "sections.find { it.name == '" + section + "' }";
    }
}
