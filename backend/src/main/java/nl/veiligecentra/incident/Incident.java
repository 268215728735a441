package nl.veiligecentra.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.veiligecentra.area.Party;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something unsafe that is there, or that happened to one business. Reported by a partner, taken up by the party its
 * category names, and closed when those who saw it say it is solved, or when nothing more can be done.
 *
 * <p>Its id is of version 4: one of version 7 would tell a neighbour the minute of a theft.
 */
@Entity
@DynamicUpdate
class Incident {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID areaId;
    private String category;

    @Enumerated(EnumType.STRING)
    private Intake intake;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private IncidentStatus status;

    @Enumerated(EnumType.STRING)
    private EventResult result;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private Instant occurredFrom;
    private Instant occurredUntil;
    private Instant reportedAt;
    private Instant listedAt;

    @OptimisticLock(excluded = true)
    private Instant updatedAt;

    /** Of the last change that the reporter sees too, when partners wrote to each other since; else {@code null}. */
    private Instant updatedForReporterAt;

    private Instant closedAt;
    private Instant resolvedAt;
    private UUID streetId;
    private String placeText;
    private Double longitude;
    private Double latitude;
    private String description;
    private boolean descriptionHeld;
    private BigDecimal damageEur;
    private Integer minutesLost;

    @Enumerated(EnumType.STRING)
    private PoliceReportState policeReport;

    private String policeReportReference;

    @Enumerated(EnumType.STRING)
    private NotFiledReason policeReportNotFiled;

    @Enumerated(EnumType.STRING)
    private PoliceMark policeMark;

    private boolean shareWithPolice;
    private UUID reporterId;
    private UUID reporterOrganisationId;
    private UUID clientKey;
    private String clientHash;
    private UUID handlerOrganisationId;
    private UUID handlerDepartmentId;
    private UUID informedOrganisationId;
    private Instant dueAt;
    private LocalDate promisedForDate;
    private UUID promisedBy;

    @Enumerated(EnumType.STRING)
    private WaitingFor waitingFor;

    private Instant waitingSince;
    private LocalDate waitingUntilDate;
    private UUID duplicateOf;
    private UUID linkedTo;

    @OptimisticLock(excluded = true)
    private int endorsements;

    @OptimisticLock(excluded = true)
    private int photos;

    protected Incident() {}

    static Incident report(NewIncident given, Reporter reporter, Route route, Instant now) {
        var report = given.report();
        var incident = new Incident();
        incident.id = UUID.randomUUID();
        incident.areaId = report.areaId();
        incident.category = given.category().code();
        incident.intake = given.category().intake();
        incident.theme = given.category().theme();
        incident.status = IncidentStatus.REPORTED;
        incident.severity = report.severity() == null ? given.category().defaultSeverity() : report.severity();
        incident.reportedAt = now;
        incident.updatedAt = now;
        incident.listedAt =
                incident.intake == Intake.EVENT ? DutchTime.startOf(DutchTime.dateOf(now)) : incident.reportedAt;
        incident.reporterId = reporter.personId();
        incident.reporterOrganisationId = reporter.organisationId();
        incident.clientKey = given.clientKey();
        incident.clientHash = given.clientHash();
        incident.streetId = given.place().streetId();
        incident.longitude = given.place().longitude();
        incident.latitude = given.place().latitude();
        incident.linkedTo = report.linkedTo();
        incident.tell(incident.editable(given), given.describesPerson());
        incident.lieWith(route);
        return incident;
    }

    /** What the reporter tells of it, now or later. */
    void tell(EditIncident told, boolean describesPerson) {
        occurredFrom = told.occurredFrom();
        occurredUntil = told.occurredUntil();
        placeText = told.placeText();
        description = told.description();
        descriptionHeld = describesPerson;
        damageEur = told.damageEur();
        minutesLost = told.minutesLost();
        policeReport = told.policeReport().state();
        policeReportReference = told.policeReport().reference();
        policeReportNotFiled = told.policeReport().notFiledReason();
        shareWithPolice = told.shareWithPolice();
    }

    /** @return the status it had */
    IncidentStatus move(MoveIncident move, Set<Part> parts, UUID byOrganisation, Instant now) {
        if (move.from() != status) {
            throw new RuleViolation("status-changed", "It is " + status + " by now.");
        }
        if (!LifeCycle.knows(intake, status, move.to())) {
            throw new RuleViolation("not-a-step", status + " does not become " + move.to() + ".");
        }
        if (!LifeCycle.allows(intake, status, move.to(), parts)) {
            throw new Refused("not-your-step", "This step is not yours to take.");
        }
        var before = status;
        leave(now);
        enter(move, byOrganisation, now);
        touch(now);
        return before;
    }

    void lieWith(Route route) {
        handlerOrganisationId = route.organisationId();
        handlerDepartmentId = route.departmentId();
        informedOrganisationId = route.informedOrganisationId();
        promisedForDate = null;
        promisedBy = null;
    }

    /** Without an agreement with the party it lies with, nothing is ever overdue. */
    void dueAt(Instant moment) {
        dueAt = moment;
    }

    void mark(PoliceMark mark, Instant now) {
        policeMark = mark;
        touch(now);
    }

    void releaseDescription(Instant now) {
        descriptionHeld = false;
        touch(now);
    }

    void forgetDescription(Instant now) {
        description = null;
        descriptionHeld = false;
        touch(now);
    }

    void endorsementsBecome(int count, Instant now) {
        endorsements = count;
        touch(now);
    }

    void photosBecome(int count, Instant now) {
        photos = count;
        touch(now);
    }

    void touch(Instant now) {
        updatedAt = now;
        updatedForReporterAt = null;
    }

    /** Something changed that only partners see: the reporter must not notice that they write to each other. */
    void touchAmongPartners(Instant now) {
        if (updatedForReporterAt == null) {
            updatedForReporterAt = updatedAt;
        }
        updatedAt = now;
    }

    private void leave(Instant now) {
        if (status == IncidentStatus.WAITING) {
            if (waitingFor == WaitingFor.REPORTER && dueAt != null) {
                dueAt = laterByWorkingDays(dueAt, waitingSince, now);
            }
            waitingFor = null;
            waitingSince = null;
            waitingUntilDate = null;
        }
        resolvedAt = null;
        duplicateOf = null;
    }

    private void enter(MoveIncident move, UUID byOrganisation, Instant now) {
        status = move.to().status();
        if (move.promisedForDate() != null) {
            promisedForDate = move.promisedForDate();
            promisedBy = byOrganisation;
        }
        switch (status) {
            case WAITING -> {
                waitingFor = move.waitingFor();
                waitingSince = now;
                waitingUntilDate = move.waitingUntilDate();
            }
            case RESOLVED -> resolvedAt = now;
            case DUPLICATE -> duplicateOf = move.duplicateOf();
            case CLOSED -> result = move.result();
            default -> {}
        }
        closedAt = status.isOpen() || status == IncidentStatus.RESOLVED ? null : now;
    }

    private static Instant laterByWorkingDays(Instant due, Instant since, Instant now) {
        var waited = WorkingDays.between(DutchTime.dateOf(since), DutchTime.dateOf(now));
        var moved = WorkingDays.plus(DutchTime.dateOf(due), waited);
        return due.atZone(DutchTime.AMSTERDAM).with(moved).toInstant();
    }

    private EditIncident editable(NewIncident given) {
        var report = given.report();
        return new EditIncident(
                given.occurredFrom(),
                report.occurredUntil(),
                report.placeText(),
                report.description(),
                report.keepDescription(),
                report.damageEur(),
                report.minutesLost(),
                report.policeReport() == null ? PoliceReport.NONE : report.policeReport(),
                Boolean.TRUE.equals(report.shareWithPolice()));
    }

    EditIncident told() {
        return new EditIncident(
                occurredFrom,
                occurredUntil,
                placeText,
                description,
                descriptionHeld ? true : null,
                damageEur,
                minutesLost,
                new PoliceReport(policeReport, policeReportReference, policeReportNotFiled),
                shareWithPolice);
    }

    Viewer.Subject subject() {
        return new Viewer.Subject(
                areaId,
                status,
                reporterId,
                reporterOrganisationId,
                handlerOrganisationId,
                handlerDepartmentId,
                informedOrganisationId);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID areaId() {
        return areaId;
    }

    String category() {
        return category;
    }

    Intake intake() {
        return intake;
    }

    Theme theme() {
        return theme;
    }

    IncidentStatus status() {
        return status;
    }

    Severity severity() {
        return severity;
    }

    UUID reporterId() {
        return reporterId;
    }

    UUID reporterOrganisationId() {
        return reporterOrganisationId;
    }

    /** With whom it lies. */
    Party party() {
        return new Party(handlerOrganisationId, handlerDepartmentId);
    }

    UUID streetId() {
        return streetId;
    }

    Point point() {
        return longitude == null ? null : Point.at(longitude, latitude);
    }

    int photoCount() {
        return photos;
    }

    UUID handlerOrganisationId() {
        return handlerOrganisationId;
    }

    boolean isSharedWithPolice() {
        return shareWithPolice;
    }

    boolean isDescriptionHeld() {
        return descriptionHeld;
    }

    UUID duplicateOf() {
        return duplicateOf;
    }

    String clientHash() {
        return clientHash;
    }

    LocalDate promisedForDate() {
        return promisedForDate;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
