package nl.veiligecentra.brainstorm.session;

import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A session as the lists read it, and as whom the viewer looks at it. */
record SessionRow(
        UUID id,
        int version,
        SessionKind kind,
        String title,
        String purpose,
        SessionStatus status,
        Set<UUID> areaIds,
        Reference host,
        Reference organiser,
        Instant startsAt,
        Instant endsAt,
        String place,
        int itemCount,
        String cancelReason,
        LocalDate correctUntil,
        String releaseNote,
        Published published,
        Stand stand) {

    static final String COLUMNS = """
            s.id, s.version, s.kind, s.title, s.purpose, s.status, s.area_ids, s.starts_at, s.ends_at, s.place,
            s.host_organisation_id, (select o.name from organisation o where o.id = s.host_organisation_id) as host,
            s.organiser_organisation_id, (select o.name from organisation o where o.id = s.organiser_organisation_id) as organiser,
            s.cancel_reason, s.correct_until, s.release_note, s.published_at, s.published_by_link, s.minutes_document_id,
            s.minutes_sha256, s.stand,
            (select count(*) from agenda_item i where i.session_id = s.id and
            """ + ItemRow.SEEN + ") as item_count";

    static SessionRow of(Tuple row) {
        return new SessionRow(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                SessionKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("purpose", String.class),
                SessionStatus.valueOf(row.get("status", String.class)),
                Set.of(row.get("area_ids", UUID[].class)),
                new Reference(row.get("host_organisation_id", UUID.class), row.get("host", String.class)),
                new Reference(row.get("organiser_organisation_id", UUID.class), row.get("organiser", String.class)),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class),
                row.get("place", String.class),
                row.get("item_count", Long.class).intValue(),
                row.get("cancel_reason", String.class),
                row.get("correct_until", LocalDate.class),
                row.get("release_note", String.class),
                published(row),
                Stand.valueOf(row.get("stand", String.class)));
    }

    boolean isOrganised() {
        return stand == Stand.ORGANISER;
    }

    boolean isReportBack() {
        return !organiser.id().equals(host.id());
    }

    private static Published published(Tuple row) {
        var at = row.get("published_at", Instant.class);
        return at == null
                ? null
                : new Published(
                        at,
                        Boolean.TRUE.equals(row.get("published_by_link", Boolean.class)),
                        row.get("minutes_document_id", UUID.class),
                        row.get("minutes_sha256", String.class));
    }

    /** @param documentId the minutes as they were then */
    record Published(Instant at, boolean byLink, UUID documentId, String sha256) {}
}
