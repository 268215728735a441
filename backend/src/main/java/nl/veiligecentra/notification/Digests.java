package nl.veiligecentra.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.AreaWeek;
import nl.veiligecentra.incident.IncidentWeeks;
import nl.veiligecentra.notification.DigestRepository.Reader;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * On Monday morning everybody who takes part hears what was reported, done and agreed in their areas last week; nothing
 * when nothing happened. It is looked at again all Monday, so a stop at seven does not cost a week. Two replicas may both
 * try: the row of person and week is the claim, written with the mail.
 */
@ApplicationScoped
class Digests {

    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final int AT_ONCE = 50;

    private final DigestRepository digests;
    private final DigestMail mail;
    private final IncidentWeeks weeks;
    private final Clock clock;

    Digests(DigestRepository digests, DigestMail mail, IncidentWeeks weeks, Clock clock) {
        this.digests = digests;
        this.mail = mail;
        this.weeks = weeks;
        this.clock = clock;
    }

    @Scheduled(
            every = "${veilige-centra.mail.digest-every:5m}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void writeOnMonday() {
        var now = clock.instant().atZone(DutchTime.AMSTERDAM);
        if (now.getDayOfWeek() != DayOfWeek.MONDAY || now.toLocalTime().isBefore(FROM)) {
            return;
        }
        var known = new HashMap<UUID, AreaWeek>();
        var today = now.toLocalDate();
        while (QuarkusTransaction.requiringNew().call(() -> writeSome(today, known))) {
            Thread.onSpinWait();
        }
    }

    private boolean writeSome(LocalDate monday, Map<UUID, AreaWeek> known) {
        var readers = digests.readers(monday, monday, AT_ONCE);
        readers.forEach(reader -> write(reader, monday, known));
        return !readers.isEmpty();
    }

    private void write(Reader reader, LocalDate monday, Map<UUID, AreaWeek> known) {
        var happened = reader.areas().stream()
                .map(area -> known.computeIfAbsent(area, id -> weekBefore(monday, id)))
                .filter(week -> !week.isQuiet())
                .toList();
        if (digests.claim(reader.person(), monday, !happened.isEmpty(), clock.instant()) && !happened.isEmpty()) {
            mail.write(reader, happened);
        }
    }

    private AreaWeek weekBefore(LocalDate monday, UUID area) {
        var last = monday.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        return weeks.of(area, DutchTime.startOf(last), DutchTime.startOf(monday));
    }
}
