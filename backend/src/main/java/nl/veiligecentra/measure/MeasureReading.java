package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.measure.MeasureDetails.Act;
import nl.veiligecentra.measure.MeasureDetails.Allowed;
import nl.veiligecentra.measure.MeasureSummary.Edits;
import nl.veiligecentra.shared.problem.NotFound;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leaves out of a measure what the viewer does not see, and says what they may do with it. */
@ApplicationScoped
class MeasureReading {

    private final MeasureRepository measures;
    private final Clock clock;

    MeasureReading(MeasureRepository measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    /** @throws NotFound where it does not exist for the viewer */
    MeasureDetails details(UUID id, MeasureViewer viewer) {
        var query = new MeasureQuery(viewer, MeasureFilter.ALL, clock);
        var row = measures.row(query, id).orElseThrow(NotFound::new);
        var summary = summary(row, viewer, query.day());
        var particulars = measures.particulars(id);
        var whole = viewer.seesWhole(row);
        return new MeasureDetails(
                summary,
                whole ? particulars.catalogueCode() : null,
                whole ? particulars.incidents() : null,
                whole ? measures.progress(id) : null,
                allowed(row, viewer, summary.edits()));
    }

    /** @throws NotFound also where the viewer reads only what is meant for members */
    MeasureRow whole(UUID id, MeasureViewer viewer) {
        return measures.row(new MeasureQuery(viewer, MeasureFilter.ALL, clock), id)
                .filter(viewer::seesWhole)
                .orElseThrow(NotFound::new);
    }

    /** For a change: what the viewer may see, and then the row itself. */
    Measure hold(UUID id, MeasureViewer viewer) {
        if (measures.row(new MeasureQuery(viewer, MeasureFilter.ALL, clock), id).isEmpty()) {
            throw new NotFound();
        }
        return measures.lock(id).orElseThrow(NotFound::new);
    }

    MeasureSummary summary(MeasureRow row, MeasureViewer viewer, LocalDate day) {
        var areas = row.areaIds().stream().filter(viewer.areas()::contains).collect(Collectors.toSet());
        return viewer.seesWhole(row) ? whole(row, areas, viewer, day) : forMembers(row, areas, day);
    }

    private MeasureSummary whole(MeasureRow row, Set<UUID> areas, MeasureViewer viewer, LocalDate day) {
        return new MeasureSummary(
                row.id(),
                row.version(),
                areas,
                row.code(),
                row.theme(),
                row.bottleneck(),
                row.goal(),
                row.action(),
                row.membersText(),
                row.audience(),
                row.owner(),
                row.coOrganisations(),
                row.priority(),
                row.origin(),
                row.startDate(),
                row.dueDate(),
                row.doneDate(),
                row.recurrence(),
                row.costEur(),
                row.paidBy(),
                row.reason(),
                row.changesAccess(),
                row.fireAdvice(),
                row.status(),
                row.agreedDate(),
                row.agreedDueDate(),
                row.agreedHow(),
                Keeping.daysLate(row.status(), row.dates(), day),
                Keeping.of(row.status(), row.dates(), day),
                row.follows(),
                edits(row, viewer),
                row.changedAt());
    }

    private static MeasureSummary forMembers(MeasureRow row, Set<UUID> areas, LocalDate day) {
        return new MeasureSummary(
                row.id(),
                row.version(),
                areas,
                row.code(),
                row.theme(),
                null,
                null,
                row.membersText(),
                null,
                row.audience(),
                new MeasureSummary.Owner(row.owner().organisation(), null, null),
                row.coOrganisations(),
                row.priority(),
                null,
                null,
                row.dueDate(),
                row.doneDate(),
                row.recurrence(),
                null,
                null,
                null,
                null,
                null,
                row.status(),
                null,
                null,
                null,
                Keeping.daysLate(row.status(), row.dates(), day),
                null,
                null,
                null,
                row.changedAt());
    }

    private static Edits edits(MeasureRow row, MeasureViewer viewer) {
        if (viewer.editsAll(row.areaIds())) {
            return Edits.ALL;
        }
        return owns(row, viewer) ? Edits.OWN : null;
    }

    private static Allowed allowed(MeasureRow row, MeasureViewer viewer, Edits edits) {
        var acts = EnumSet.noneOf(Act.class);
        var helps = row.coOrganisations().stream().anyMatch(helper -> viewer.owns(row.areaIds(), helper.id(), null));
        if (edits != null) {
            acts.add(Act.PATCH);
        }
        if (edits != null || helps) {
            acts.add(Act.WRITE_PROGRESS);
        }
        if (edits == Edits.ALL) {
            acts.add(Act.LINK_INCIDENT);
        }
        if (edits == Edits.ALL && row.status() == MeasureStatus.PROPOSED) {
            acts.add(Act.SEND_CONSENT_LINK);
        }
        if (row.changesAccess() && viewer.advises(row.areaIds())) {
            acts.add(Act.GIVE_FIRE_ADVICE);
        }
        return new Allowed(steps(row, viewer, edits), acts);
    }

    private static Set<MeasureStatus> steps(MeasureRow row, MeasureViewer viewer, Edits edits) {
        return row.status().next().stream()
                .filter(to -> MeasureHandling.mayTake(row.status(), edits == Edits.ALL, owns(row, viewer)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeasureStatus.class)));
    }

    private static boolean owns(MeasureRow row, MeasureViewer viewer) {
        var department = row.owner().department();
        return viewer.owns(row.areaIds(), row.owner().organisation().id(), department == null ? null : department.id());
    }
}
