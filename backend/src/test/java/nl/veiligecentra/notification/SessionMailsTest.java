package nl.veiligecentra.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.session.DraftReady;
import nl.veiligecentra.brainstorm.session.DraftReady.PartnerLink;
import nl.veiligecentra.brainstorm.session.ReleaseAsked;
import nl.veiligecentra.brainstorm.session.SessionInvitation;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Guest;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Kind;
import nl.veiligecentra.shared.calendar.CalendarEvent;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class SessionMailsTest {

    private static final UUID SESSION = UUID.randomUUID();

    @Inject
    Event<Object> happened;

    @Inject
    MailOutbox outbox;

    @Inject
    MailSender sender;

    @Inject
    MockMailbox mailbox;

    private final FreshCentre centre = new FreshCentre();
    private final String address = UUID.randomUUID() + "@politie.example";

    @BeforeEach
    void leaveTheMailsOfOtherTestsAside() {
        while (!outbox.claim().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anInvitationGoesIntoTheCalendarOfWhoHasAnAccountAndOfWhoHasNone() {
        Sql.run("update person set language = 'EN' where id = ?", centre.board.id());
        fire(invitation(Kind.INVITED, 0, List.of()));

        sender.sendOpen();

        var dutch = mailTo(address);
        assertThat(dutch.getSubject()).isEqualTo("Uitnodiging: Overleg met de politie");
        assertThat(dutch.getText())
                .contains("MKB Westland nodigt je uit", "donderdag 3 december 2026, van 19:30 tot 21:00", "Raadhuis")
                .doesNotContain("/overleg/");
        assertThat(fileOf(dutch))
                .contains("METHOD:REQUEST", "UID:" + SESSION, "SEQUENCE:0")
                .contains("mailto:" + address)
                .doesNotContain(centre.board.email());
        assertThat(dutch.getAttachments().get(0).getContentType())
                .isEqualTo("text/calendar; charset=utf-8; method=REQUEST");
        var english = mailTo(centre.board.email());
        assertThat(english.getText())
                .contains("MKB Westland invites you", "/overleg/" + SESSION)
                .contains("Thursday 3 December 2026, from 19:30 to 21:00");
        assertThat(Sql.read("select coalesce(attachment, 'gone') from mail where recipient = ?", address))
                .containsExactly("gone");
    }

    @Test
    void theAgendaAndAChangeComeAgainAndACancellationEndsIt() {
        fire(invitation(Kind.AGENDA_SENT, 1, List.of("Bereikbaarheid", "Fietsen <in> de straat")));
        sender.sendOpen();
        assertThat(mailTo(address).getText()).contains("- Bereikbaarheid", "- Fietsen <in> de straat");
        assertThat(mailTo(address).getHtml()).contains("Fietsen &lt;in&gt; de straat");
        mailbox.clear();

        fire(invitation(Kind.CHANGED, 2, List.of("Bereikbaarheid")));
        sender.sendOpen();
        assertThat(mailTo(address).getSubject()).isEqualTo("Gewijzigd: Overleg met de politie");
        mailbox.clear();

        fire(invitation(Kind.CANCELLED, 3, List.of("Bereikbaarheid")));
        sender.sendOpen();
        assertThat(mailTo(address).getText()).contains("gaat niet door").doesNotContain("- Bereikbaarheid");
        assertThat(fileOf(mailTo(address))).contains("METHOD:CANCEL", "UID:" + SESSION, "SEQUENCE:3");
    }

    @Test
    void partnersAreAskedToLookByLinkOnlyWhereTheyHaveNoAccount() {
        var until = LocalDate.of(2026, 12, 10);
        fire(new DraftReady(
                SESSION,
                "Overleg met de politie",
                until,
                List.of(
                        new PartnerLink(UUID.randomUUID(), "politie", null, address, "geheim"),
                        new PartnerLink(centre.municipality, "gemeente", centre.handler.id(), null, null))));

        assertThat(Mails.textTo(address))
                .contains("/verslag-nakijken#geheim", "donderdag 10 december 2026", "namens politie");
        assertThat(Mails.textTo(centre.handler.email()))
                .contains("/overleg/" + SESSION)
                .doesNotContain("geheim", "geen account");
    }

    @Test
    void aHostIsAskedToLetTheMinutesGo() {
        fire(new ReleaseAsked(SESSION, "Overleg met de politie", address, "geheim", LocalDate.of(2026, 12, 10)));

        assertThat(Mails.textTo(address)).contains("/verslag-vrijgeven#geheim", "donderdag 10 december 2026");
    }

    private SessionInvitation invitation(Kind kind, int sequence, List<String> agenda) {
        var starts = Instant.parse("2026-12-03T18:30:00Z");
        var event = new CalendarEvent(
                SESSION,
                sequence,
                kind == Kind.CANCELLED,
                starts,
                starts.plusSeconds(5400),
                "Overleg met de politie",
                "Raadhuis",
                null,
                "MKB Westland",
                "overleg@example.org",
                "https://centra.example/overleg/" + SESSION,
                Instant.parse("2026-11-26T08:00:00Z"));
        return new SessionInvitation(
                SESSION,
                kind,
                event,
                agenda,
                List.of(
                        new Guest(UUID.randomUUID(), null, address),
                        new Guest(UUID.randomUUID(), centre.board.id(), null)));
    }

    private void fire(Object event) {
        QuarkusTransaction.requiringNew().run(() -> happened.fire(event));
    }

    private Mail mailTo(String reader) {
        assertThat(mailbox.getMailsSentTo(reader)).hasSize(1);
        return mailbox.getMailsSentTo(reader).get(0);
    }

    private static String fileOf(Mail mail) {
        var bytes = new ByteArrayOutputStream();
        Multi.createFrom()
                .publisher(mail.getAttachments().get(0).getData())
                .subscribe()
                .asStream()
                .forEach(bytes::write);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
