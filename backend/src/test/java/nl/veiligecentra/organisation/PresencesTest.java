package nl.veiligecentra.organisation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.organisation.Presence.SignIn;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class PresencesTest {

    @Inject
    Presences presences;

    private final FreshCentre centre = new FreshCentre();

    @Test
    void whoListensWithASessionDoesSoAsLongAsTheSession() {
        var till = signedIn(centre.member);

        assertThat(presences.again(till)).get().extracting(Presence::person).isEqualTo(centre.member.id());
        Sql.run("update session set revoked_at = current_timestamp where person_id = ?", centre.member.id());

        assertThat(presences.again(till)).isEmpty();
    }

    @Test
    void listeningDoesNotLengthenASession() {
        var desk = signedIn(centre.manager);

        TestClock.after(
                Duration.ofHours(11), () -> assertThat(presences.again(desk)).isPresent());
        TestClock.after(
                Duration.ofHours(13), () -> assertThat(presences.again(desk)).isEmpty());
    }

    @Test
    void whatIsGrantedMeanwhileIsSeen() {
        var till = signedIn(centre.member);
        assertThat(presences.again(till)).get().extracting(Presence::areas).isEqualTo(Set.of(centre.area));

        Sql.run("delete from membership where person_id = ?", centre.member.id());

        assertThat(presences.again(till)).isEmpty();
    }

    private static Presence signedIn(Resident resident) {
        var sid = UUID.randomUUID().toString();
        Sql.run("""
                insert into session (id, person_id, provider_sid, device, started_at, last_seen_at)
                values (gen_random_uuid(), ?, ?, 'Kassa', current_timestamp, current_timestamp)
                """, resident.id(), sid);
        var signIn = new SignIn(TestIssuer.address(), resident.subject(), sid, null, null);
        return new Presence(signIn, new Actor(new Person(resident.id(), ""), List.of(), null, false));
    }
}
