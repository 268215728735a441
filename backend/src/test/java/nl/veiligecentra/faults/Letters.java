package nl.veiligecentra.faults;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.PackagedBackend;
import nl.veiligecentra.running.Pause;
import nl.veiligecentra.testing.Someone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What becomes of mails whose sender is killed: before any was sent, and while they are sent. */
final class Letters {

    private static final int REPORTS = 60;
    private static final int KILLS = 8;
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([0-9a-f-]{36})\"");
    private static final String MINE = "mail m join notification n on n.id = m.id where m.created_at > '%s'";
    private static final Random DICE = new Random(1783);

    private final LastingDatabase database;
    private final GreenMail mailbox;
    private final int port;

    Letters(LastingDatabase database, GreenMail mailbox, int port) {
        this.database = database;
        this.mailbox = mailbox;
        this.port = port;
    }

    /** @param silent sends nothing, {@code sending} does */
    String survive(Supplier<PackagedBackend> silent, Supplier<PackagedBackend> sending) throws IOException {
        var began = Instant.now();
        try (var backend = silent.get()) {
            backend.start();
            for (int n = 0; n < REPORTS; n++) {
                solveOne();
            }
            backend.kill();
        }
        var written = count(began, "");
        require(written, 2L * REPORTS, "mails, one for each notification");
        require(mailbox.getReceivedMessages().length, 0, "mails sent before the kill");
        int kills = 0;
        try (var backend = sending.get()) {
            backend.start();
            while (count(began, " and m.sent_at is null") > 0) {
                Pause.of(Duration.ofMillis(200 + DICE.nextInt(1_500)));
                if (kills < KILLS) {
                    kills++;
                    backend.kill();
                    backend.start();
                }
            }
        }
        return arrived(written, kills);
    }

    private String arrived(long written, int kills) {
        var received = Arrays.stream(mailbox.getReceivedMessages())
                .map(Letters::messageId)
                .toList();
        var distinct = received.stream().distinct().count();
        require(distinct, written, "mails that arrived, by Message-ID");
        return "mails: killed once before and %d times while sending; %d of %d arrived, %d of them more than once, with the same Message-ID"
                .formatted(kills, distinct, written, received.size() - distinct);
    }

    /** The reporter is told that it is solved, and of a message. */
    private void solveOne() throws IOException {
        var noor = new Caller(port, Someone.NOOR);
        var marit = new Caller(port, Someone.MARIT);
        var area = database.ask(
                "select m.area_id from membership m join person p on p.id = m.person_id where p.subject = '%s'"
                        .formatted(Someone.NOOR.subject()));
        var street = database.ask("select id from street where area_id = '%s' order by id".formatted(area));
        var made = noor.post("/incidents", UUID.randomUUID().toString(), """
                {"areaId": "%s", "category": "GRAFFITI", "streetId": "%s"}
                """.formatted(area, street));
        var id = ID.matcher(made.body());
        if (!id.find()) {
            throw new IllegalStateException(made.body());
        }
        var incident = "/incidents/" + id.group(1);
        post(marit, incident + "/updates", 201, """
                {"kind": "NOTE", "audience": "REPORTER", "text": "We zijn onderweg"}
                """);
        post(marit, incident + "/transitions", 200, """
                {"from": "REPORTED", "to": "RESOLVED"}
                """);
    }

    private static void post(Caller caller, String path, int wanted, String body) throws IOException {
        var answer = caller.post(path, null, body);
        require(answer.statusCode(), wanted, path);
    }

    private long count(Instant began, String more) {
        return Long.parseLong(database.ask("select count(*) from " + MINE.formatted(began) + more));
    }

    private static void require(long found, long wanted, String what) {
        if (found != wanted) {
            throw new IllegalStateException("%s: %d of %d".formatted(what, found, wanted));
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
