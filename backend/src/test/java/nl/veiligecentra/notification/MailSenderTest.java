package nl.veiligecentra.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.TestServices;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(TestServices.class)
class MailSenderTest {

    private static final Map<String, Object> GRANT = Map.of(
            "person",
            "Noor <b>de Wit</b>",
            "role",
            "ondernemer",
            "organisation",
            "Bloemen & Zo",
            "area",
            "'s-Gravenzande",
            "grantedBy",
            "Marit",
            "link",
            "https://centra.example/gebied");

    @Inject
    MailOutbox outbox;

    @Inject
    MailSender sender;

    @Inject
    MockMailbox mailbox;

    @Inject
    Session database;

    @BeforeEach
    void leaveTheMailsOfOtherTestsAside() {
        while (!outbox.claim().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aMailIsSentOnceInTheLanguageOfItsReader() {
        var address = written(Language.EN);

        sender.sendOpen();
        sender.sendOpen();

        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
        var mail = mailbox.getMailsSentTo(address).get(0);
        assertThat(mail.getSubject()).isEqualTo("Noor <b>de Wit</b> now takes part in 's-Gravenzande");
        assertThat(mail.getText()).contains("takes part as ondernemer for Bloemen & Zo.");
        assertThat(mail.getHtml()).contains("Bloemen &amp; Zo").doesNotContain("<b>");
    }

    @Test
    void aMailThatWasClaimedAndNotSentIsTriedAgainUnderTheSameMessageId() {
        var address = written(Language.NL);
        outbox.claim();
        sender.sendOpen();
        assertThat(mailbox.getMailsSentTo(address)).isEmpty();

        set("claimed_until = created_at - interval '1 minute'", address);
        sender.sendOpen();

        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
        assertThat(mailbox.getMailsSentTo(address).get(0).getHeaders().get("Message-ID"))
                .containsExactly(Mails.read("select message_id from mail where recipient = ?", address));
        assertThat(Mails.read("select attempts from mail where recipient = ?", address))
                .isEqualTo("2");
    }

    @Test
    void whoIsKilledBetweenSendingAndNotingItSendsItAgainUnderTheSameMessageId() {
        var address = written(Language.NL);
        var taken = new ArrayList<Mail>();
        var dying = new MailSender(outbox, mails -> {
            taken.addAll(List.of(mails));
            throw new Killed();
        });

        assertThatThrownBy(dying::sendOpen).isInstanceOf(Killed.class);
        set("claimed_until = created_at - interval '1 minute'", address);
        sender.sendOpen();

        var first =
                taken.stream().filter(mail -> mail.getTo().contains(address)).findFirst();
        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
        assertThat(mailbox.getMailsSentTo(address).get(0).getHeaders().get("Message-ID"))
                .isEqualTo(first.orElseThrow().getHeaders().get("Message-ID"));
    }

    @Test
    void whereMailsLikeItAreStoppedStandsInItsHeaderToo() {
        var address = UUID.randomUUID() + "@example.org";
        var recipient = new Recipient(address, Language.NL);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.put(
                        NewMail.of(MailKind.ROLE_GRANTED, recipient, GRANT, "https://centra.example/stop#1")));

        sender.sendOpen();

        assertThat(mailbox.getMailsSentTo(address).get(0).getHeaders().get("List-Unsubscribe"))
                .containsExactly("<https://centra.example/stop#1>");
        assertThat(Mails.readAll("select id from mail where recipient = ? and unsubscribe is not null", address))
                .isEmpty();
    }

    @Test
    void afterTenTriesAMailIsGivenUp() {
        var address = written(Language.NL);
        set("attempts = 10, claimed_until = created_at - interval '1 minute'", address);

        sender.sendOpen();

        assertThat(mailbox.getMailsSentTo(address)).isEmpty();
        assertThat(Mails.read("select failed_at from mail where recipient = ?", address))
                .isNotNull();
    }

    @Test
    void aFailureWaitsLongerEachTime() {
        var address = written(Language.NL);
        set("attempts = 3", address);
        var mail = outbox.claim().stream()
                .filter(claimed -> claimed.recipient().equals(address))
                .findFirst()
                .orElseThrow();

        outbox.failed(mail);

        assertThat(mail.attempts()).isEqualTo(4);
        assertThat(Mails.read(
                        "select round(extract(epoch from claimed_until - created_at) / 60) from mail where recipient = ?",
                        address))
                .isEqualTo("4");
    }

    @Test
    void theWordsOfASentMailAreNotKept() {
        var address = written(Language.NL);

        sender.sendOpen();

        assertThat(Mails.textTo(address)).isEmpty();
    }

    @Test
    void aMailIsWrittenOnlyWithWhatItTells() {
        assertThatThrownBy(() -> outbox.put(MailKind.ROLE_GRANTED, new Recipient("x@example.org", Language.NL), GRANT))
                .isInstanceOf(Exception.class);
    }

    private String written(Language language) {
        var address = UUID.randomUUID() + "@example.org";
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.put(MailKind.ROLE_GRANTED, new Recipient(address, language), GRANT));
        return address;
    }

    private void set(String change, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update mail set " + change + " where recipient = :address")
                        .setParameter("address", address)
                        .executeUpdate());
    }

    /** Nothing of ours runs after it. */
    private static final class Killed extends Error {}
}
