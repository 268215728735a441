package nl.veiligecentra.brainstorm.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.veiligecentra.shared.problem.RuleViolation;
import org.hibernate.annotations.DynamicUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A talk of partners, in the life of which each step is the organiser's, but for the last one: only the host publishes.
 * Who was invited is told of each change of time or place, by a calendar entry with a higher number.
 */
@Entity
@DynamicUpdate
class BrainstormSession {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String title;
    private String purpose;
    private UUID hostOrganisationId;
    private UUID organiserOrganisationId;
    private UUID[] areaIds;
    private Instant startsAt;
    private Instant endsAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private int calendarSequence;
    private String cancelReason;
    private LocalDate correctUntil;
    private String releaseNote;
    private Instant publishedAt;
    private Boolean publishedByLink;
    private UUID minutesDocumentId;
    private String minutesSha256;
    private Instant createdAt;
    private Instant changedAt;

    protected BrainstormSession() {}

    static BrainstormSession plan(UUID id, PlanSession planned, UUID organiser, Instant now) {
        var session = new BrainstormSession();
        session.id = id;
        session.kind = planned.kind();
        session.hostOrganisationId = planned.hostOrganisationId();
        session.organiserOrganisationId = organiser;
        session.status = SessionStatus.PLANNED;
        session.createdAt = now;
        session.write(planned.head());
        session.touch(now);
        return session;
    }

    /** @return whether calendars have to be told */
    boolean edit(EditSession edited, Instant now) {
        requireToCome();
        var moves = !edited.startsAt().equals(startsAt)
                || !edited.endsAt().equals(endsAt)
                || !edited.place().equals(place);
        write(edited);
        touch(now);
        if (moves) {
            calendarSequence++;
        }
        return moves;
    }

    void sendAgenda(Instant now) {
        become(SessionStatus.AGENDA_SENT, now);
        calendarSequence++;
    }

    /** @throws RuleViolation before it starts */
    void hold(Instant now) {
        if (now.isBefore(startsAt)) {
            throw new RuleViolation("too-early", "It has not started yet.");
        }
        become(SessionStatus.HELD, now);
    }

    void draft(LocalDate until, Instant now) {
        become(SessionStatus.DRAFT, now);
        correctUntil = until;
    }

    void cancel(String reason, Instant now) {
        become(SessionStatus.CANCELLED, now);
        cancelReason = reason;
        calendarSequence++;
    }

    void publish(Minutes minutes, boolean byLink, Instant now) {
        become(SessionStatus.MINUTES_PUBLISHED, now);
        publishedAt = now;
        publishedByLink = byLink;
        releaseNote = null;
        freeze(minutes);
    }

    void freeze(Minutes minutes) {
        minutesDocumentId = minutes.documentId();
        minutesSha256 = minutes.sha256();
    }

    /** The host does not let it go yet, and says why. */
    void withhold(String note, Instant now) {
        requireDraft();
        releaseNote = note;
        touch(now);
    }

    /** The entry of one guest goes away: what others have stays good, and what comes later counts on. */
    int nextSequence(Instant now) {
        touch(now);
        return ++calendarSequence;
    }

    void touch(Instant now) {
        changedAt = now;
    }

    /** @throws RuleViolation once it was held or called off */
    void requireToCome() {
        if (!status.isToCome()) {
            throw new RuleViolation("session-over", "It is " + status + "; this stays as it was.");
        }
    }

    /** @throws RuleViolation once its draft was made, or when it was called off */
    void requireAgendaOpen() {
        if (!status.isToCome() && status != SessionStatus.HELD) {
            throw new RuleViolation("session-over", "It is " + status + "; its agenda stays as it was.");
        }
    }

    /** @throws RuleViolation before the meeting and after publication */
    void requireNotes(Instant now) {
        if (!takesNotes(status, startsAt, now)) {
            throw new RuleViolation("no-notes-now", "Notes are taken from its start until its minutes are published.");
        }
    }

    void requireDraft() {
        if (status != SessionStatus.DRAFT) {
            throw new RuleViolation("not-in-draft", "It is " + status + ".");
        }
    }

    /** @throws RuleViolation once the days for it have passed */
    void requireCorrecting(LocalDate today) {
        requireDraft();
        if (today.isAfter(correctUntil)) {
            throw new RuleViolation("correcting-over", "Corrections could be made until " + correctUntil + ".");
        }
    }

    static boolean takesNotes(SessionStatus status, Instant startsAt, Instant now) {
        return switch (status) {
            case AGENDA_SENT -> !now.isBefore(startsAt);
            case HELD, DRAFT -> true;
            case PLANNED, MINUTES_PUBLISHED, CANCELLED -> false;
        };
    }

    EditSession head() {
        return new EditSession(title, Set.of(areaIds), startsAt, endsAt, place, purpose);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SessionKind kind() {
        return kind;
    }

    SessionStatus status() {
        return status;
    }

    Set<UUID> areaIds() {
        return Set.of(areaIds);
    }

    UUID hostOrganisationId() {
        return hostOrganisationId;
    }

    UUID organiserOrganisationId() {
        return organiserOrganisationId;
    }

    /** Whether a guest tells what came of it, and not the host. */
    boolean isReportBack() {
        return !organiserOrganisationId.equals(hostOrganisationId);
    }

    int calendarSequence() {
        return calendarSequence;
    }

    LocalDate correctUntil() {
        return correctUntil;
    }

    private void write(EditSession head) {
        title = head.title();
        areaIds = head.areaIds().toArray(UUID[]::new);
        startsAt = head.startsAt();
        endsAt = head.endsAt();
        place = head.place();
        purpose = head.purpose();
    }

    private void become(SessionStatus to, Instant now) {
        if (!status.next().contains(to)) {
            throw new RuleViolation("not-a-step", status + " does not become " + to + ".");
        }
        status = to;
        touch(now);
    }

    /** The document as it was frozen. */
    record Minutes(UUID documentId, String sha256) {}
}
