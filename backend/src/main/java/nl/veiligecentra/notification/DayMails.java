package nl.veiligecentra.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.notification.inbox.DayNews;
import nl.veiligecentra.notification.inbox.MailReader;
import nl.veiligecentra.notification.inbox.Notification;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;
import nl.veiligecentra.shared.web.WebConfig;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * From half past seven on a working day people hear in one mail what they have not read. Like the weekly mail it is looked
 * at again all day, and the row of person and day is the claim, written with the mail.
 */
@ApplicationScoped
class DayMails {

    private static final LocalTime FROM = LocalTime.of(7, 30);
    private static final int AT_ONCE = 50;
    private static final int NAMED = 20;

    private final DayNews news;
    private final MailOutbox outbox;
    private final StopLink stop;
    private final WebConfig web;
    private final Clock clock;

    DayMails(DayNews news, MailOutbox outbox, StopLink stop, WebConfig web, Clock clock) {
        this.news = news;
        this.outbox = outbox;
        this.stop = stop;
        this.web = web;
        this.clock = clock;
    }

    @Scheduled(
            every = "${veilige-centra.mail.digest-every:5m}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void writeInTheMorning() {
        var now = clock.instant().atZone(DutchTime.AMSTERDAM);
        if (!WorkingDays.isWorkingDay(now.toLocalDate()) || now.toLocalTime().isBefore(FROM)) {
            return;
        }
        var today = now.toLocalDate();
        while (QuarkusTransaction.requiringNew().call(() -> writeSome(today))) {
            Thread.onSpinWait();
        }
    }

    private boolean writeSome(LocalDate day) {
        var readers = news.readers(day, AT_ONCE);
        readers.forEach(reader -> {
            var taken = news.take(reader, day);
            if (!taken.isEmpty()) {
                write(reader, taken);
            }
        });
        return !readers.isEmpty();
    }

    private void write(MailReader reader, List<Notification> taken) {
        var stopLink = stop.day(reader.key());
        var language = reader.recipient().language();
        Map<String, Object> values = Map.of(
                "count", taken.size(),
                "lines",
                        taken.stream()
                                .limit(NAMED)
                                .map(one -> NoticeWords.line(one, language))
                                .toList(),
                "more", Math.max(0, taken.size() - NAMED),
                "link", web.address() + "/voor-jou",
                "stop", stopLink);
        outbox.put(NewMail.of(MailKind.DAY, reader.recipient(), values, stopLink));
    }
}
