package nl.veiligecentra.local.demo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What is asked most, asked of a thousand areas: no statement may scan a large table or sort what it read of one. The
 * statements are those that the application really sends.
 */
@QuarkusTest
@TestProfile(PlanTest.OfItsOwn.class)
class PlanTest {

    private static final PlanRules RULES = new PlanRules(
            List.of(
                    "incident",
                    "incident_transition",
                    "incident_update",
                    "incident_endorsement",
                    "incident_count",
                    "incident_count_change"),
            List.of("incident_count_change"));
    private static final String CLUSTERS = "/incidents/_clusters?bbox=";
    private static final Path DRAWN = Path.of("target", "plans", "plans.txt");

    @Inject
    DataSource database;

    static Stream<Question> whatIsAskedMost() {
        var lastMonth = Instant.now().minus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return Stream.of(
                        inOneArea("newest", ""),
                        inOneArea("open ones", "&open=true"),
                        inOneArea("of a category", "&category=GRAFFITI"),
                        inOneArea("in progress", "&status=IN_PROGRESS"),
                        inOneArea("due first", "&sort=dueAt"),
                        everywhere("newest", ""),
                        everywhere("open ones", "open=true"),
                        everywhere("in progress", "status=IN_PROGRESS"),
                        everywhere("of a category", "category=GRAFFITI"),
                        everywhere("of a theme", "theme=FIRE_SAFETY&open=true"),
                        everywhere("of two categories and open", "category=GRAFFITI&category=LITTER&open=true"),
                        everywhere("due first", "sort=dueAt"),
                        everywhere("seen by most", "sort=-endorsements"),
                        everywhere("of last month", "from=" + lastMonth),
                        everywhere("changed lately", "updatedSince=" + lastMonth),
                        everywhere("with me", "handler=me"),
                        everywhere("on the map", "bbox=4.55,52.15,4.75,52.35"))
                .flatMap(questions -> questions);
    }

    private static Stream<Question> inOneArea(String name, String filter) {
        return Stream.of(Someone.MARIT, Someone.NOOR)
                .filter(by -> by == Someone.MARIT || !filter.contains("sort"))
                .map(by -> new Question("one area, " + name, by, "/incidents?area={area}" + filter, 2_000));
    }

    private static Stream<Question> everywhere(String name, String filter) {
        boolean isOfWhatIsSeenWhole =
                Stream.of("sort=dueAt", "updatedSince", "handler=").anyMatch(filter::contains);
        return Stream.of(Someone.MARIT, Someone.FEMKE)
                .filter(by -> by == Someone.MARIT || !isOfWhatIsSeenWhole)
                .map(by -> new Question("all areas, " + name, by, "/incidents?limit=25&" + filter, 60_000));
    }

    static Stream<Question> whatElseIsAsked() {
        return Stream.of(
                new Question("own reports", Someone.NOOR, "/incidents?mine=true", 2_000),
                new Question("own reports of a manager", Someone.MARIT, "/incidents?mine=true", 2_000),
                new Question("one incident", Someone.MARIT, "/incidents/{incident}", 200),
                new Question("one incident, shared", Someone.NOOR, "/incidents/{incident}", 200),
                new Question("its conversation", Someone.MARIT, "/incidents/{incident}/updates", 200),
                new Question("tasks", Someone.MARIT, "/me/tasks", 60_000),
                new Question("tasks", Someone.JORIS, "/me/tasks", 20_000),
                new Question("tasks", Someone.NOOR, "/me/tasks", 2_000),
                new Question("count of open ones", Someone.MARIT, "/incidents?open=true&count=true", 60_000),
                new Question("count of open ones", Someone.NOOR, "/incidents?open=true&count=true", 2_000),
                new Question(
                        "similar ones",
                        Someone.NOOR,
                        "/incidents/_similar?area={area}&category=GRAFFITI&lon=4.1655&lat=52.0012",
                        200),
                new Question(
                        "map of the country", Someone.MARIT, CLUSTERS + "3.3,50.7,7.3,53.6&zoom=8&open=true", 60_000),
                new Question(
                        "map of the country, all of it", Someone.FEMKE, CLUSTERS + "3.3,50.7,7.3,53.6&zoom=8", 60_000),
                new Question("map of one area", Someone.NOOR, CLUSTERS + "4.15,51.99,4.18,52.01&zoom=15", 2_000),
                new Question("figures by month", Someone.MARIT, "/statistics/incidents?by=month", 60_000),
                new Question(
                        "figures by category", Someone.BRAM, "/statistics/incidents?by=category&area={area}", 2_000),
                new Question(
                        "figures by weekday and hour",
                        Someone.BRAM,
                        "/statistics/incidents?by=weekday-hour&area={area}",
                        5_000));
    }

    @ParameterizedTest
    @MethodSource({"whatIsAskedMost", "whatElseIsAsked"})
    void noLargeTableIsScannedOrSorted(Question question) throws IOException, SQLException {
        RULES.hold(
                question,
                question.path()
                        .replace("{area}", known("select cast(id as text) from area where slug = 's-gravenzande'"))
                        .replace("{incident}", known("""
                                select cast(i.id as text) from incident i join area a on a.id = i.area_id
                                where a.slug = 's-gravenzande' and i.status = 'CLOSED' and i.intake = 'SITUATION' limit 1
                                """)));
    }

    @AfterAll
    static void draw() throws IOException {
        RULES.draw(DRAWN);
    }

    private String known(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** The application once more, over a database of its own. */
    public static class OfItsOwn implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(CountryServices.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
