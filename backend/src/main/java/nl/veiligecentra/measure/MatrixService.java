package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.measure.MatrixSheet.Line;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The matrix as a whole: to work in, and to take along. */
@ApplicationScoped
public class MatrixService {

    private static final int LINES = 1_000;
    private static final Comparator<MeasureSummary> LATE_FIRST = Comparator.comparing(
                    (MeasureSummary line) -> line.status().isRunning() ? -line.daysLate() : 0)
            .thenComparing(line -> line.status().isOver())
            .thenComparing(line -> line.dueDate() == null ? LocalDate.MAX : line.dueDate())
            .thenComparing(MeasureSummary::code);

    private final MeasureRepository measures;
    private final MeasureReading reading;
    private final AreaService areas;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    MatrixService(
            MeasureRepository measures,
            MeasureReading reading,
            AreaService areas,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            Access access,
            AuditLog audit,
            Clock clock) {
        this.measures = measures;
        this.reading = reading;
        this.areas = areas;
        this.organisations = organisations;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Matrix matrix(MeasureFilter filter) {
        var viewer = MeasureViewer.of(access);
        var query = new MeasureQuery(viewer, filter, clock);
        var rows = measures.page(query, MeasureOrder.of(filter.sort()), null, LINES + 1);
        var lines = new ArrayList<>(rows.subList(0, Math.min(rows.size(), LINES)).stream()
                .map(row -> reading.summary(row, viewer, query.day()))
                .toList());
        if (filter.sort() == null) {
            lines.sort(LATE_FIRST);
        }
        return new Matrix(lines, rows.size() > LINES);
    }

    /** What is taken along is logged: by which filter, and how many. */
    @Transactional
    public MatrixSheet sheet(MeasureFilter filter, String form) {
        var language = people.language(access.person().id());
        var words = new MatrixWords(language);
        var lines = matrix(filter).items();
        audit.recordDetail("EXPORT_MEASURES", "MEASURE", filter.area(), form + ", " + lines.size() + " measures");
        return new MatrixSheet(
                words.title(),
                subtitle(filter, words, lines),
                filter.asOf() == null
                        ? DutchTime.today(clock)
                        : DutchTime.dateOf(filter.asOf().toInstant()),
                language,
                lines.stream().map(line -> line(line, words)).toList());
    }

    private String subtitle(MeasureFilter filter, MatrixWords words, List<MeasureSummary> lines) {
        var parts = new ArrayList<String>();
        parts.add(filter.area() == null ? words.allAreas() : nameOf(filter.area()));
        if (filter.theme() != null) {
            parts.add(words.theme(filter.theme()));
        }
        if ("me".equals(filter.owner())) {
            parts.add(words.own());
        } else if (filter.owner() != null) {
            parts.add(organisations
                    .find(UUID.fromString(filter.owner()))
                    .map(OrganisationDirectory.Known::name)
                    .orElse("-"));
        }
        if (filter.status() != null && !filter.status().isEmpty()) {
            parts.add(filter.status().stream().map(words::status).collect(Collectors.joining(" + ")));
        }
        if (filter.open() != null) {
            parts.add(words.open(filter.open()));
        }
        if (filter.late() != null) {
            parts.add(words.late(filter.late()));
        }
        parts.add(words.count(lines.size()));
        return String.join(", ", parts);
    }

    /** Of an area of the caller; of another one nothing is told, and there are no lines either. */
    private String nameOf(UUID area) {
        if (!MeasureViewer.of(access).areas().contains(area)) {
            throw new NotFound();
        }
        return areas.places(Set.of(area)).get(0).area().name();
    }

    private static Line line(MeasureSummary measure, MatrixWords words) {
        return new Line(
                measure.code(),
                words.theme(measure.theme()),
                measure.bottleneck(),
                words.goal(measure.goal()),
                measure.action(),
                owner(measure),
                measure.coOrganisations().isEmpty()
                        ? null
                        : measure.coOrganisations().stream()
                                .map(Reference::name)
                                .collect(Collectors.joining(", ")),
                words.priority(measure.priority()),
                words.status(measure.status()),
                measure.status().isRunning() && measure.daysLate() > 0,
                measure.startDate(),
                measure.dueDate(),
                measure.doneDate(),
                measure.costEur(),
                measure.paidBy(),
                measure.reason());
    }

    private static String owner(MeasureSummary measure) {
        var owner = measure.owner();
        return owner.department() == null
                ? owner.organisation().name()
                : owner.organisation().name() + ", " + owner.department().name();
    }
}
