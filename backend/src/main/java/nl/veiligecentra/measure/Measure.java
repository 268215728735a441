package nl.veiligecentra.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.measure.EditMeasure.Goal;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;
import org.hibernate.annotations.DynamicUpdate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What partners agreed to do: by whom, by when, against which problem. Proposed by one of them, agreed when its owner
 * says yes, carried out, and done or stopped; then a recurring one returns. From the yes on its first date stays known,
 * however often it is moved.
 */
@Entity
@DynamicUpdate
class Measure {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID[] areaIds;
    private String code;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private String bottleneck;
    private Goal goal;
    private String action;
    private String membersText;
    private String catalogueCode;

    @Enumerated(EnumType.STRING)
    private MeasureAudience audience;

    private UUID ownerOrganisationId;
    private UUID ownerDepartmentId;
    private String ownerContact;
    private UUID[] coOrganisationIds;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private LocalDate startDate;
    private LocalDate dueDate;
    private LocalDate doneDate;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    private UUID follows;
    private BigDecimal costEur;
    private String paidBy;
    private String reason;
    private boolean changesAccess;

    private GivenAdvice advice;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    private Agreement agreement;
    private Instant createdAt;
    private Editor lastEditor;

    protected Measure() {}

    static Measure propose(UUID id, EditMeasure proposed, String catalogueCode, Editor by) {
        var measure = new Measure();
        measure.id = id;
        measure.catalogueCode = catalogueCode;
        measure.status = MeasureStatus.PROPOSED;
        measure.createdAt = by.at();
        measure.write(proposed);
        measure.changed(by);
        return measure;
    }

    /** As it stands in a matrix that was kept elsewhere: what is past a proposal there was agreed there. */
    static Measure takeOver(UUID id, EditMeasure cells, MeasureStatus status, LocalDate done, Editor by) {
        var measure = propose(id, cells, null, by);
        measure.status = status;
        if (status.isRunning() || status == MeasureStatus.DONE) {
            measure.agreement = new Agreement(AgreedHow.MEETING, DutchTime.dateOf(by.at()), measure.dueDate);
        }
        measure.doneDate = status == MeasureStatus.DONE ? done : null;
        return measure;
    }

    /** The next of a recurring one: agreed as that was, a period later. */
    Measure next(UUID nextId, Editor by) {
        var next = propose(nextId, cells(), catalogueCode, by);
        next.follows = id;
        next.reason = null;
        next.startDate = startDate == null ? null : recurrence.after(startDate);
        next.dueDate = recurrence.after(dueDate);
        next.advice = advice;
        next.status = MeasureStatus.AGREED;
        next.agreement = agreement.by(next.dueDate);
        return next;
    }

    /**
     * With another owner it is a proposal again: nobody is held to what somebody else said yes to. So it is when it turns
     * out to change access, as the fire service is asked first.
     */
    void edit(EditMeasure edited, Editor by) {
        var isWithAnother = !edited.ownerOrganisationId().equals(ownerOrganisationId);
        var asksAdvice = edited.changesAccess() && !changesAccess;
        if (status.isRunning() && edited.dueDate() == null) {
            throw new RuleViolation("due-date-needed", "What was agreed has a date.");
        }
        if (status.isOver() && !Objects.equals(edited.dueDate(), dueDate)) {
            throw new RuleViolation("over", "It is over; its date stays what it was.");
        }
        var accessChanged =
                edited.changesAccess() != changesAccess || !edited.action().equals(action);
        write(edited);
        if ((isWithAnother || asksAdvice) && status.isRunning()) {
            status = MeasureStatus.PROPOSED;
            agreement = null;
        }
        if (accessChanged && status == MeasureStatus.PROPOSED) {
            advice = null;
        }
        changed(by);
    }

    void agree(AgreedHow how, LocalDate on, Editor by) {
        requireAgreeable();
        status = MeasureStatus.AGREED;
        agreement = new Agreement(how, on, dueDate);
        changed(by);
    }

    /** @throws RuleViolation with what must be there before its owner can say yes */
    void requireAgreeable() {
        requireStep(MeasureStatus.AGREED);
        if (dueDate == null) {
            throw new RuleViolation("due-date-needed", "Say by when, before it is agreed.");
        }
        if (changesAccess && advice == null) {
            throw new RuleViolation("fire-advice-needed", "The fire service gives its advice first.");
        }
    }

    void start(String why, Editor by) {
        requireStep(MeasureStatus.IN_PROGRESS);
        if (status == MeasureStatus.DONE) {
            reason = why;
        }
        status = MeasureStatus.IN_PROGRESS;
        doneDate = null;
        changed(by);
    }

    void finish(LocalDate on, Editor by) {
        requireStep(MeasureStatus.DONE);
        status = MeasureStatus.DONE;
        doneDate = on;
        changed(by);
    }

    void stop(String why, Editor by) {
        requireStep(MeasureStatus.STOPPED);
        status = MeasureStatus.STOPPED;
        reason = why;
        changed(by);
    }

    /** What was stopped needs a new yes. */
    void proposeAgain(String why, Editor by) {
        requireStep(MeasureStatus.PROPOSED);
        status = MeasureStatus.PROPOSED;
        reason = why;
        agreement = null;
        changed(by);
    }

    void advise(GiveFireAdvice given, LocalDate on, Editor by) {
        if (!changesAccess) {
            throw new RuleViolation("no-advice-needed", "It does not change access.");
        }
        advice = new GivenAdvice(given.advice(), given.text(), on);
        changed(by);
    }

    /** Something beside the row changed: a note, a report that led to it. */
    void touch(Editor by) {
        changed(by);
    }

    boolean movesAgreedDate(EditMeasure edited) {
        return status.isRunning() && !dueDate.equals(edited.dueDate());
    }

    EditMeasure cells() {
        return new EditMeasure(
                Set.of(areaIds),
                code,
                theme,
                bottleneck,
                goal,
                action,
                membersText,
                audience,
                ownerOrganisationId,
                ownerDepartmentId,
                ownerContact,
                Set.of(coOrganisationIds),
                priority,
                origin,
                startDate,
                dueDate,
                recurrence,
                costEur,
                paidBy,
                reason,
                changesAccess);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Set<UUID> areaIds() {
        return Set.of(areaIds);
    }

    UUID ownerOrganisationId() {
        return ownerOrganisationId;
    }

    UUID ownerDepartmentId() {
        return ownerDepartmentId;
    }

    MeasureStatus status() {
        return status;
    }

    Theme theme() {
        return theme;
    }

    Recurrence recurrence() {
        return recurrence;
    }

    boolean changesAccess() {
        return changesAccess;
    }

    private void write(EditMeasure edited) {
        areaIds = edited.areaIds().toArray(UUID[]::new);
        code = edited.code();
        theme = edited.theme();
        bottleneck = edited.bottleneck();
        goal = edited.goal();
        action = edited.action();
        membersText = edited.membersText();
        audience = edited.audience();
        ownerOrganisationId = edited.ownerOrganisationId();
        ownerDepartmentId = edited.ownerDepartmentId();
        ownerContact = edited.ownerContact();
        coOrganisationIds = edited.coOrganisationIds().toArray(UUID[]::new);
        priority = edited.priority();
        origin = edited.origin();
        startDate = edited.startDate();
        dueDate = edited.dueDate();
        recurrence = edited.recurrence();
        costEur = edited.costEur();
        paidBy = edited.paidBy();
        reason = edited.reason();
        changesAccess = edited.changesAccess();
    }

    private void requireStep(MeasureStatus to) {
        if (!status.next().contains(to)) {
            throw new RuleViolation("not-a-step", status + " does not become " + to + ".");
        }
    }

    private void changed(Editor by) {
        lastEditor = by;
    }

    /**
     * Who changes it, and when.
     *
     * @param personId {@code null} for what a link in a mail did
     */
    @Embeddable
    record Editor(
            @Column(name = "changed_by") UUID personId,

            @Column(name = "changed_by_organisation") UUID organisationId,

            @Column(name = "changed_at") Instant at) {}
}
