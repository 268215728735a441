package nl.veiligecentra.faults;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.Pause;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import static java.util.stream.Collectors.joining;

/** Counts, after everything, what the database holds of what the writers did. */
final class Findings {

    private static final Duration MAILS_LEAVE_WITHIN = Duration.ofMinutes(2);

    private final LastingDatabase database;
    private final Writers writers;
    private final GreenMail mailbox;
    private final List<String> lines = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    Findings(LastingDatabase database, Writers writers, GreenMail mailbox) {
        this.database = database;
        this.writers = writers;
        this.mailbox = mailbox;
    }

    Findings gather() {
        var reports = writers.reports().values();
        var keys = writers.reports().keySet();
        expect("reports that were acknowledged and are there", reports.size(), count("incident where id in", reports));
        expect("reports under the keys that were used", keys.size(), count("incident where client_key in", keys));
        expect(
                "steps of reports, one for each that was acknowledged",
                reports.size() + writers.moved().size() * Writers.stepsOfEach(),
                count("incident_transition where incident_id in", reports));
        expect(
                "events in the outbox, one for each change",
                reports.size() + writers.moved().size() * Writers.stepsOfEach(),
                count("outbox_event where type like '%incident-changed%' and subject in", reports));
        expect(
                "events that are the only one of their report and version",
                count("outbox_event where subject in", reports),
                countOf("(select distinct subject, sequence from outbox_event where subject in (%s)) e", reports));
        var invitations = writers.invitations().values();
        expect(
                "invitations that were acknowledged and are there",
                invitations.size(),
                count("invitation where id in", invitations));
        gatherMails(invitations.size());
        return this;
    }

    void requireNothingBroken() {
        if (!broken.isEmpty()) {
            throw new IllegalStateException(String.join("\n", broken));
        }
    }

    private void gatherMails(int invitations) {
        var mine = "mail where kind = 'INVITATION' and recipient like 'winkel-%'";
        var until = Instant.now().plus(MAILS_LEAVE_WITHIN);
        while (one(mine + " and sent_at is null") > 0 && Instant.now().isBefore(until)) {
            Pause.of(Duration.ofSeconds(1));
        }
        expect("mails, one for each invitation", invitations, one(mine));
        expect("mails that left", invitations, one(mine + " and sent_at is not null"));
        var received = Arrays.stream(mailbox.getReceivedMessages())
                .map(Findings::messageId)
                .toList();
        expect(
                "mails that arrived, by Message-ID",
                invitations,
                received.stream().distinct().count());
        lines.add("  %d mails arrived more than once, with the same Message-ID"
                .formatted(received.size() - received.stream().distinct().count()));
    }

    private void expect(String what, long wanted, long found) {
        lines.add("  %s: %d of %d".formatted(what, found, wanted));
        if (wanted != found) {
            broken.add(lines.get(lines.size() - 1));
        }
    }

    private long count(String tableAndColumn, Collection<String> ids) {
        return countOf(tableAndColumn + " (%s)", ids);
    }

    private long countOf(String source, Collection<String> ids) {
        return one(source.replace("%s", ids.stream().map("'%s'"::formatted).collect(joining(","))));
    }

    private long one(String source) {
        return Long.parseLong(database.ask("select count(*) from " + source));
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
