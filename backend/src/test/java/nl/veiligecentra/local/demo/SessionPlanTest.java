package nl.veiligecentra.local.demo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What is asked of two years of sessions in a thousand areas, of what was said in them and of what came of it. */
@QuarkusTest
@TestProfile(PlanTest.OfItsOwn.class)
class SessionPlanTest {

    private static final PlanRules RULES = new PlanRules(
            List.of(
                    "brainstorm_session",
                    "agenda_item",
                    "agenda_item_input",
                    "agenda_item_measure",
                    "session_invitee",
                    "brainstorm_input",
                    "pulse_answer",
                    "figure_request"),
            List.of());
    private static final Path DRAWN = Path.of("target", "plans", "session-plans.txt");

    @Inject
    DataSource database;

    static Stream<Question> whatIsAskedOfSessions() {
        var today = LocalDate.now();
        return Stream.of(Someone.MARIT, Someone.NOOR, Someone.FEMKE)
                .flatMap(by -> Stream.of(
                        new Question("sessions of one area", by, "/brainstorm-sessions?area={area}", 2_000),
                        new Question("sessions everywhere", by, "/brainstorm-sessions", 60_000),
                        new Question(
                                "sessions to come", by, "/brainstorm-sessions?sort=startsAt&from=" + today, 60_000),
                        new Question("sessions in draft", by, "/brainstorm-sessions?status=DRAFT", 60_000),
                        new Question("one session", by, "/brainstorm-sessions/{session}", 2_000),
                        new Question("answers of one area", by, "/session-answers?area={area}", 2_000),
                        new Question("answers everywhere", by, "/session-answers", 60_000),
                        new Question("pulse of one area", by, "/cooperation-pulse?area={area}", 2_000),
                        new Question("inputs of one area", by, "/brainstorm-inputs?area={area}", 2_000),
                        // a page of each area, and for a partner also what is about others and where it was treated
                        new Question(
                                "inputs everywhere",
                                by,
                                "/brainstorm-inputs",
                                by == Someone.FEMKE ? 200_000 : 60_000)));
    }

    static Stream<Question> whatElseIsAsked() {
        return Stream.of(
                new Question("proposed agenda", Someone.MARIT, "/brainstorm-sessions/{coming}/proposed-agenda", 2_000),
                new Question("poster of answers", Someone.NOOR, "/session-answers/poster?area={area}", 2_000),
                new Question("figures of one area", Someone.MARIT, "/figure-requests?area={area}", 2_000),
                new Question("figures everywhere", Someone.MARIT, "/figure-requests", 60_000),
                new Question("figures asked of it", Someone.FEMKE, "/figure-requests?status=ASKED", 60_000),
                new Question("tasks", Someone.MARIT, "/me/tasks", 60_000),
                new Question("tasks", Someone.NOOR, "/me/tasks", 2_000));
    }

    @ParameterizedTest
    @MethodSource({"whatIsAskedOfSessions", "whatElseIsAsked"})
    void noLargeTableIsScannedOrSorted(Question question) throws IOException, SQLException {
        RULES.hold(
                question,
                question.path()
                        .replace("{area}", known("select cast(id as text) from area where slug = 's-gravenzande'"))
                        .replace("{session}", ofGravenzande("MINUTES_PUBLISHED"))
                        .replace("{coming}", ofGravenzande("AGENDA_SENT")));
    }

    @AfterAll
    static void draw() throws IOException {
        RULES.draw(DRAWN);
    }

    private String ofGravenzande(String status) throws SQLException {
        return known("""
                select cast(s.id as text) from brainstorm_session s join area a on a.id = any(s.area_ids)
                where a.slug = 's-gravenzande' and s.title like 'Overleg %%' and s.status = '%s' limit 1
                """.formatted(status));
    }

    private String known(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
