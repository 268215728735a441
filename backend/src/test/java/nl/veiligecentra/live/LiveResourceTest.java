package nl.veiligecentra.live;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import nl.veiligecentra.exchange.RecentChanges;
import nl.veiligecentra.notification.inbox.RecentReading;
import nl.veiligecentra.organisation.Presences;
import nl.veiligecentra.shared.subject.Subjects;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.LiveScreen;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.Systems;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

@QuarkusTest
@WithTestResource(TestServices.class)
class LiveResourceTest {

    @Inject
    LivePoller poller;

    @Inject
    LiveStreams streams;

    @Inject
    LiveConfig config;

    @Inject
    RecentChanges changes;

    @Inject
    RecentReading notifications;

    @Inject
    Subjects subjects;

    @Inject
    Presences presences;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private final List<LiveScreen> screens = new ArrayList<>();
    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
        poller.look();
    }

    @AfterEach
    void closeAllScreens() {
        streams.all().forEach(LiveStream::end);
        screens.forEach(LiveScreen::close);
    }

    @Test
    void aChangeIsToldThinlyToWhoSeesIt() {
        var member = screenOf(centre.member);
        var neighbour = screenOf(centre.neighbour);
        var elsewhere = screenOf(new FreshCentre().manager);

        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");
        poller.look();

        assertThat(JsonPath.from(member.await("changed")).getMap(""))
                .isEqualTo(Map.of("type", "incident", "id", lamp, "version", 0, "areaId", centre.area.toString()));
        assertThat(JsonPath.from(member.await("changed")).getInt("version")).isEqualTo(1);
        assertThat(neighbour.await("changed")).contains(lamp);
        assertThat(elsewhere.told()).isEmpty();
    }

    @Test
    void nothingIsToldTwice() {
        var member = screenOf(centre.member);
        centre.sentBy(centre.member, centre.lamp());

        poller.look();
        poller.look();

        assertThat(member.told()).hasSize(1);
    }

    @Test
    void theHourOfATheftIsNotGivenAwayToNeighbours() {
        var neighbour = screenOf(centre.neighbour);
        var manager = screenOf(centre.manager);

        var theft = centre.sentBy(centre.member, centre.report("SHOPLIFTING"));
        poller.look();

        assertThat(manager.await("changed")).contains(theft);
        assertThat(neighbour.told()).isEmpty();
    }

    @Test
    void whatPartnersWriteToEachOtherIsNotNoticedByTheReporter() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        poller.look();
        var member = screenOf(centre.member);
        var handler = screenOf(centre.handler);

        json(centre.manager.request(), Map.of("kind", "NOTE", "audience", "PARTNERS", "text", "We kijken ernaar"))
                .post("/incidents/{id}/updates", lamp)
                .then()
                .statusCode(201);
        poller.look();

        assertThat(handler.await("changed")).contains(lamp);
        assertThat(member.told()).isEmpty();
    }

    @Test
    void theUnreadCountFollowsWhatIsToldAndWhatIsRead() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        poller.look();
        var phone = screenOf(centre.member);
        var till = screenOf(centre.member);

        centre.moved(centre.handler, lamp, "REPORTED", "RESOLVED");
        poller.look();
        assertThat(phone.await("notification")).isEqualTo("{\"unread\":1}");
        json(
                        centre.member.request(),
                        Map.of("until", Instant.now().plusSeconds(1).toString()))
                .put("/me/notifications/reading")
                .then()
                .statusCode(204);
        poller.look();

        assertThat(phone.await("notification")).isEqualTo("{\"unread\":0}");
        till.await("notification");
        assertThat(till.await("notification")).isEqualTo("{\"unread\":0}");
    }

    @Test
    void screensOfTwoReplicasHearTheSame() {
        var one = screenOf(centre.member);
        var heard = new CopyOnWriteArrayList<LiveEvent>();
        var others = new LiveStreams(config, clock);
        var otherPoller = new LivePoller(others, changes, notifications, subjects, presences, config, clock);
        otherPoller.look();
        others.open(streams.all().get(0).listener()).subscribe().with(heard::add);

        var lamp = centre.sentBy(centre.member, centre.lamp());
        poller.look();
        otherPoller.look();
        otherPoller.look();

        assertThat(one.await("changed")).contains(lamp);
        assertThat(heard.stream().filter(LiveEvent.Changed.class::isInstance)).hasSize(1);
    }

    @Test
    void whatCommitsLateIsNotSkipped() throws SQLException {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        poller.look();
        var member = screenOf(centre.member);
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (var insert = slow.prepareStatement(
                    "insert into outbox_event (id, type, subject, sequence, area_id, at) values "
                            + "(gen_random_uuid(), 'nl.veilige-centra.incident-changed.v1', ?::uuid, 7, ?, current_timestamp)")) {
                insert.setString(1, lamp);
                insert.setObject(2, centre.area);
                insert.executeUpdate();
            }
            centre.sentBy(centre.member, centre.lamp());
            poller.look();
            assertThat(member.told()).isEmpty();

            slow.commit();
        }
        poller.look();

        assertThat(member.told()).hasSize(2).anyMatch(event -> event.contains("\"version\":7"));
    }

    @Test
    void whoseMembershipEndsHearsNoMore() {
        var member = screenOf(centre.member);
        Sql.run("update membership set valid_until_date = current_date - 2 where person_id = ?", centre.member.id());

        TestClock.after(config.recheck(), poller::look);

        member.awaitEnd();
        centre.member
                .request()
                .accept("text/event-stream")
                .get("/me/live")
                .then()
                .statusCode(403);
    }

    @Test
    void withTheTokenTheStreamEnds() {
        var claims = TestIssuer.claims(centre.member.subject())
                .expiresAt(Instant.now().plus(config.recheck()).minusSeconds(5));
        var member = screenWith(TestIssuer.sign(claims));

        TestClock.after(config.recheck(), poller::look);

        member.awaitEnd();
    }

    @Test
    void aStreamEndsInTimeToSignInAnew() {
        var member = screenOf(centre.member);

        TestClock.after(config.longest(), poller::look);

        member.awaitEnd();
    }

    @Test
    void whereNothingHappensAStreamSaysThatItIsThere() {
        var member = screenOf(centre.member);

        TestClock.after(config.heartbeat(), poller::look);

        member.await("heartbeat");
    }

    @Test
    void onePersonHasSoManyScreens() {
        for (int n = 0; n < config.perPerson(); n++) {
            screenOf(centre.member);
        }

        centre.member
                .request()
                .accept("text/event-stream")
                .get("/me/live")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-streams"));
        screens.remove(0).close();
        TestClock.after(config.heartbeat(), poller::look);
        TestClock.after(config.heartbeat().multipliedBy(2), poller::look);
        screenOf(centre.member);
    }

    @Test
    void manyScreensHoldNoConnectionToTheDatabase() {
        for (var resident : List.of(centre.member, centre.neighbour, centre.board, centre.manager, centre.handler)) {
            for (int n = 0; n < 6; n++) {
                screenOf(resident);
            }
        }

        centre.member.request().get("/me").then().statusCode(200).time(lessThan(5_000L));
    }

    @Test
    void itIsForPeopleWhoAreAMemberOfSomething() {
        as(Someone.STRANGER).accept("text/event-stream").get("/me/live").then().statusCode(403);
        Systems.municipality("incidents:read", "events:read")
                .accept("text/event-stream")
                .get("/me/live")
                .then()
                .statusCode(403);
        Api.anonymous().accept("text/event-stream").get("/me/live").then().statusCode(401);
    }

    @Test
    void theHeadersAreThoseOfEveryAnswer() {
        var member = screenOf(centre.member);

        assertThat(member.header("Content-Type")).startsWith("text/event-stream");
        assertThat(member.header("Cache-Control")).isEqualTo("no-store");
        assertThat(member.header("X-Accel-Buffering")).isEqualTo("no");
        assertThat(member.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(member.header("API-Version")).isNotBlank();
    }

    private LiveScreen screenOf(Resident resident) {
        return screenWith(TestIssuer.sign(TestIssuer.claims(resident.subject()).claim("name", resident.name())));
    }

    private LiveScreen screenWith(String token) {
        var screen = LiveScreen.open(RestAssured.port, token);
        screens.add(screen);
        return screen;
    }
}
