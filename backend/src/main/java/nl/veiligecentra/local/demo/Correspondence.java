package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.time.DutchTime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What is on its way between people: invitations, a deputy for the holidays, a phone that is signed in. */
final class Correspondence {

    /** Everybody knows the secrets of these links, as the password of the accounts. */
    private static final String TOKEN = "westland-%d-only-for-trying-out-on-this-machine";

    private final Rows rows;
    private final Register register;
    private final List<Centre> centres;
    private final Instant now;

    Correspondence(Rows rows, Register register, List<Centre> centres, Instant now) {
        this.rows = rows;
        this.register = register;
        this.centres = centres;
        this.now = now;
    }

    void write() {
        invite(1, "kaasspeciaalzaak@example.org", "MEMBER", "Bloemen & Zo", 0, null);
        invite(2, "kees@example.org", "SECURITY", "Duinwacht Beveiliging", 2, null);
        invite(3, "sem@fietsplein.example", "BOARD", "BIZ Naaldwijk Winkelrijk", 1, register.account(Account.SEM));
        nameDeputy();
        signIn();
        askRemoval();
    }

    private void invite(int number, String email, String role, String organisation, int centre, UUID acceptedBy) {
        var invitedAt = now.minus(Duration.ofDays(2 + number));
        rows.add(
                "invitation",
                "id, token_hash, email, organisation_id, role, area_id, status, invited_by, invited_at, expires_at, "
                        + "accepted_by, accepted_at",
                KnownIds.invitation(number),
                hash(TOKEN.formatted(number)),
                email,
                KnownIds.organisation(organisation),
                role,
                centres.get(centre).id(),
                acceptedBy == null ? "OPEN" : "TO_CONFIRM",
                register.account(Account.MARIT),
                invitedAt,
                invitedAt.plus(Duration.ofDays(30)),
                acceptedBy,
                acceptedBy == null ? null : invitedAt.plus(Duration.ofHours(3)));
    }

    /** Joris goes on holiday; somebody of the department looks after 's-Gravenzande. */
    private void nameDeputy() {
        var joris = register.account(Account.JORIS);
        rows.add(
                "deputy",
                "id, area_id, person_id, deputy_person_id, from_date, until_date, named_by, created_at",
                KnownIds.DEPUTY,
                centres.get(0).id(),
                joris,
                KnownIds.person(21),
                DutchTime.dateOf(now).plusDays(30),
                DutchTime.dateOf(now).plusDays(40),
                joris,
                now.minus(Duration.ofDays(1)));
    }

    /** Somebody of the group on the roof reads that they are written about. */
    private void askRemoval() {
        rows.add(
                "removal_request",
                "id, area_id, incident_id, place_text, email, language, asked_at",
                KnownIds.REMOVAL_REQUEST,
                centres.get(0).id(),
                KnownIds.story(2),
                "http://localhost:8080/meldingen/" + KnownIds.story(2),
                "voorbijganger@example.org",
                "NL",
                now.minus(Duration.ofDays(1)));
    }

    private void signIn() {
        rows.add(
                "session",
                "id, person_id, provider_sid, device, started_at, last_seen_at",
                KnownIds.SESSION,
                register.account(Account.NOOR),
                "known-session",
                "Chrome op Android",
                now.minus(Duration.ofDays(20)),
                now.minus(Duration.ofDays(1)));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
