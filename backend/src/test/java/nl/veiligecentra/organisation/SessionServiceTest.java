package nl.veiligecentra.organisation;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(TestServices.class)
class SessionServiceTest {

    private static final UUID NOOR = UUID.fromString("0e000000-0000-7000-8000-000000000001");
    private static final SessionLength AT_THE_TILL = new SessionLength(Duration.ofDays(30), Duration.ofDays(90));
    private static final SessionLength FOR_OTHERS = new SessionLength(Duration.ofHours(12), Duration.ofDays(7));
    private static final Duration EVERY_TWENTY_DAYS = Duration.ofDays(20);

    @Inject
    SessionService sessions;

    @Inject
    Session database;

    @Test
    @TestTransaction
    void aPhoneThatIsUsedStaysSignedInForNinetyDays() {
        signedInNow("phone");

        for (var days = 20; days <= 80; days += 20) {
            TestClock.after(EVERY_TWENTY_DAYS.multipliedBy(days / 20), () -> sessions.seen("phone", NOOR, AT_THE_TILL));
        }

        TestClock.after(Duration.ofDays(91), () -> isOver("phone", AT_THE_TILL));
    }

    @Test
    @TestTransaction
    void aPhoneThatWasNotUsedForAMonthIsSignedOut() {
        signedInNow("drawer");

        TestClock.after(Duration.ofDays(31), () -> isOver("drawer", AT_THE_TILL));
    }

    @Test
    @TestTransaction
    void whoActsForOthersIsSignedOutOvernight() {
        signedInNow("desk");

        TestClock.after(Duration.ofHours(11), () -> sessions.seen("desk", NOOR, FOR_OTHERS));
        TestClock.after(Duration.ofHours(24), () -> isOver("desk", FOR_OTHERS));
    }

    @Test
    @TestTransaction
    void aSessionThatIsOverIsNoLongerShownAmongTheDevices() {
        signedInNow("old");

        assertThat(sessions.list(NOOR, AT_THE_TILL))
                .extracting(DeviceSession::device)
                .contains("Firefox, old");
        TestClock.after(
                Duration.ofDays(31),
                () -> assertThat(sessions.list(NOOR, AT_THE_TILL))
                        .extracting(DeviceSession::device)
                        .doesNotContain("Firefox, old"));
    }

    private void isOver(String sid, SessionLength length) {
        assertThat(sessions.isGood(sid, length)).isFalse();
        assertThatThrownBy(() -> sessions.seen(sid, NOOR, length)).isInstanceOf(UnauthorizedException.class);
    }

    private void signedInNow(String sid) {
        database.createNativeMutationQuery("""
                        insert into session (id, person_id, provider_sid, device, started_at, last_seen_at)
                        values (:id, :person, :sid, :device, :now, :now)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("person", NOOR)
                .setParameter("sid", sid)
                .setParameter("device", "Firefox, " + sid)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }
}
