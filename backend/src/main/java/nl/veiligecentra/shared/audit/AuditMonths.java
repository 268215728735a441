package nl.veiligecentra.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import org.hibernate.Session;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The log is kept by month, because its lines can only leave together; a month goes when all of it is past the term. */
@ApplicationScoped
class AuditMonths implements Expiry {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'audit_event_'yyyy_MM");

    private final Session database;

    AuditMonths(Session database) {
        this.database = database;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.LOG;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        oneAtATime();
        var thisMonth = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        make(thisMonth);
        make(thisMonth.plusMonths(1));
        oldestWithoutPartition(before).ifPresent(this::make);
        return oldest(before).map(this::drop).orElse(List.of());
    }

    /** Before anything is read: whoever makes a month waits for those who look into the log. */
    private void oneAtATime() {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('audit_event_month')) as text)", String.class)
                .getResultList();
    }

    private void make(YearMonth month) {
        database.createNativeQuery("select cast(audit_event_month(cast(:moment as timestamptz)) as text)", String.class)
                .setParameter(
                        "moment", month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .getResultList();
    }

    private Optional<YearMonth> oldestWithoutPartition(Instant before) {
        return database.createNativeQuery("select min(at) from audit_event_default where at < :before", Instant.class)
                .setParameter("before", before)
                .getResultStream()
                .flatMap(moment -> Optional.ofNullable(moment).stream())
                .findFirst()
                .map(moment -> YearMonth.from(moment.atOffset(ZoneOffset.UTC)));
    }

    private Optional<String> oldest(Instant before) {
        var firstKept = YearMonth.from(before.atOffset(ZoneOffset.UTC)).format(NAME);
        return database.createNativeQuery("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = cast('audit_event' as regclass) and c.relname ~ '^audit_event_[0-9]+_[0-9]+$'
                            and c.relname < :firstKept
                        order by c.relname limit 1
                        """, String.class)
                .setParameter("firstKept", firstKept)
                .getResultStream()
                .findFirst();
    }

    private List<Forgotten> drop(String partition) {
        var lines = database.createNativeQuery("select count(*) from " + partition, Long.class)
                .getSingleResult();
        database.createNativeMutationQuery("drop table " + partition).executeUpdate();
        return List.of(new Forgotten("AUDIT_MONTH", null, null, lines.intValue()));
    }
}
