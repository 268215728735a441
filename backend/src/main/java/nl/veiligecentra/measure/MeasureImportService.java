package nl.veiligecentra.measure;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.measure.EditMeasure.Goal;
import nl.veiligecentra.measure.ImportOwnerRepository.Candidate;
import nl.veiligecentra.measure.ImportOwnerRepository.Owner;
import nl.veiligecentra.measure.MeasureChanged.Kind;
import nl.veiligecentra.measure.MeasureImportReport.Mistake;
import nl.veiligecentra.measure.MeasureImportReport.Result;
import nl.veiligecentra.measure.MeasureImportReport.Row;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes over a matrix that people have. A wrong row is told, and does not stand in the way of the others. */
@ApplicationScoped
public class MeasureImportService {

    private static final int PARTS_OF_A_NAME = 3;

    private final MeasureRepository measures;
    private final ImportOwnerRepository owners;
    private final MeasureChecks checks;
    private final Access access;
    private final AuditLog audit;
    private final Validator validator;
    private final Event<MeasureChanged> changes;
    private final Clock clock;

    MeasureImportService(
            MeasureRepository measures,
            ImportOwnerRepository owners,
            MeasureChecks checks,
            Access access,
            AuditLog audit,
            Validator validator,
            Event<MeasureChanged> changes,
            Clock clock) {
        this.measures = measures;
        this.owners = owners;
        this.checks = checks;
        this.access = access;
        this.audit = audit;
        this.validator = validator;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public MeasureImportReport importMatrix(MeasureImportRequest request, byte[] workbook) {
        access.require(Operation.EDIT_MEASURES, request.area());
        var read = MatrixImport.read(workbook);
        measures.takeTurns(Set.of(request.area()));
        var taking = new Taking(request, owners.in(request.area()), new HashSet<>());
        var rows = read.rows().stream().map(row -> take(row, taking)).toList();
        if (!request.isDryRun()) {
            audit.record("IMPORT_MEASURES", "AREA", request.area(), request.area());
        }
        return MeasureImportReport.of(request.isDryRun(), rows, read.ignored());
    }

    private Row take(MatrixImportRow row, Taking taking) {
        if (row.measure() == null) {
            var mistakes = row.mistakes().stream()
                    .map(each -> new Mistake(each.column(), each.value(), each.code(), each.detail()))
                    .toList();
            return new Row(row.number(), Result.INVALID, null, null, null, mistakes);
        }
        var written = row.measure();
        if (written.code() != null
                && measures.isThere(
                        written.code(), written.action(), taking.request().area())) {
            return new Row(row.number(), Result.ALREADY_THERE, written.code(), written.action(), null, List.of());
        }
        var mistakes = new ArrayList<Mistake>();
        var owner = owner(written, taking, mistakes);
        var helpers = helpers(written, taking, mistakes);
        var status = status(written, DutchTime.today(clock), mistakes);
        var theme = theme(written, mistakes);
        if (written.code() != null && !taking.codes().add(written.code())) {
            mistakes.add(new Mistake("code", written.code(), "repeated", "An earlier row has this number."));
        }
        if (!mistakes.isEmpty()) {
            return new Row(row.number(), Result.INVALID, written.code(), written.action(), null, mistakes);
        }
        var code = written.code() == null ? taking.nextCode(theme, measures) : written.code();
        var cells = cells(
                written,
                code,
                theme,
                owner.orElseThrow(),
                helpers,
                taking.request().area());
        mistakes.addAll(mistakes(cells));
        if (!mistakes.isEmpty()) {
            return new Row(row.number(), Result.INVALID, code, written.action(), null, mistakes);
        }
        return keep(row, cells, status, taking);
    }

    private Row keep(MatrixImportRow row, EditMeasure cells, MeasureStatus status, Taking taking) {
        var id = Generators.timeBasedEpochGenerator().generate();
        if (taking.request().isDryRun()) {
            return new Row(row.number(), Result.WOULD_TAKE, cells.code(), cells.action(), null, List.of());
        }
        var by = MeasureViewer.of(access).editing(cells.areaIds(), null, clock);
        var measure = Measure.takeOver(id, cells, status, row.measure().done(), by);
        measures.persistAndFlush(measure);
        changes.fire(new MeasureChanged(id, cells.areaIds(), measure.version(), by.personId(), Kind.PROPOSED));
        return new Row(row.number(), Result.TAKEN, cells.code(), cells.action(), id, List.of());
    }

    private static Optional<Owner> owner(MatrixImportMeasure written, Taking taking, List<Mistake> mistakes) {
        if (written.owner() == null) {
            mistakes.add(new Mistake("owner", null, "required", "Say who does it."));
            return Optional.empty();
        }
        var owner = ImportOwnerRepository.find(taking.candidates(), written.owner());
        if (owner.isEmpty()) {
            mistakes.add(new Mistake(
                    "owner", written.owner(), "not-a-partner", "No one partner of the area is called this."));
        }
        return owner;
    }

    private static Set<UUID> helpers(MatrixImportMeasure written, Taking taking, List<Mistake> mistakes) {
        var helpers = new HashSet<UUID>();
        if (written.coOwners() == null) {
            return helpers;
        }
        var parts = written.coOwners().split("\\s*(?:[,;/+]|\\ben\\b)\\s*");
        for (int from = 0; from < parts.length; ) {
            var until = endOfName(parts, from, taking.candidates());
            var name = String.join(", ", Arrays.copyOfRange(parts, from, until));
            ImportOwnerRepository.find(taking.candidates(), name)
                    .ifPresentOrElse(
                            helper -> helpers.add(helper.organisation()),
                            () -> mistakes.add(new Mistake(
                                    "coOwners", name, "not-a-partner", "No one partner of the area is called this.")));
            from = until;
        }
        return helpers;
    }

    /** A name may hold a comma itself, as "Politie, team Westland" does: as many parts as make a name. */
    private static int endOfName(String[] parts, int from, List<Candidate> candidates) {
        for (int until = Math.min(parts.length, from + PARTS_OF_A_NAME); until > from + 1; until--) {
            var name = String.join(", ", Arrays.copyOfRange(parts, from, until));
            if (ImportOwnerRepository.find(candidates, name).isPresent()) {
                return until;
            }
        }
        return from + 1;
    }

    private static MeasureStatus status(MatrixImportMeasure written, LocalDate today, List<Mistake> mistakes) {
        var status = written.status() == null ? MeasureStatus.PROPOSED : written.status();
        if (status != MeasureStatus.PROPOSED && status != MeasureStatus.STOPPED && written.due() == null) {
            mistakes.add(new Mistake("due", null, "due-date-needed", "What was agreed has a date."));
        }
        if (status == MeasureStatus.DONE && written.done() == null) {
            mistakes.add(new Mistake("done", null, "done-date-needed", "Say when it was done."));
        }
        if (written.done() != null && written.done().isAfter(today)) {
            mistakes.add(new Mistake("done", written.done().toString(), "in-the-future", "This day is still to come."));
        }
        if (status == MeasureStatus.STOPPED && written.note() == null) {
            mistakes.add(new Mistake("note", null, "reason-needed", "Say why it was stopped."));
        }
        return status;
    }

    private static Theme theme(MatrixImportMeasure written, List<Mistake> mistakes) {
        if (written.theme() != null) {
            return written.theme();
        }
        var byCode = Arrays.stream(Theme.values())
                .filter(theme ->
                        written.code() != null && written.code().startsWith(MeasureCodes.letterOf(theme) + "-"))
                .findFirst();
        if (byCode.isEmpty()) {
            mistakes.add(new Mistake("theme", null, "required", "Say of which theme it is."));
        }
        return byCode.orElse(null);
    }

    private static EditMeasure cells(
            MatrixImportMeasure written, String code, Theme theme, Owner owner, Set<UUID> helpers, UUID area) {
        helpers.remove(owner.organisation());
        return new EditMeasure(
                Set.of(area),
                code,
                theme,
                written.bottleneck(),
                written.goal() == null ? null : new Goal(written.goal(), null, null, null, null),
                written.action(),
                null,
                MeasureAudience.PARTNERS,
                owner.organisation(),
                owner.department(),
                null,
                helpers,
                written.priority() == null ? Priority.MEDIUM : written.priority(),
                Origin.PLAN,
                written.start(),
                written.due(),
                null,
                written.cost(),
                written.paidBy(),
                written.note(),
                false);
    }

    private List<Mistake> mistakes(EditMeasure cells) {
        var mistakes = new ArrayList<Mistake>();
        validator
                .validate(cells)
                .forEach(violation -> mistakes.add(new Mistake(
                        violation.getPropertyPath().toString(), null, "invalid", "This is too long or not possible.")));
        checks.mistakes(cells)
                .forEach(error ->
                        mistakes.add(new Mistake(error.pointer().substring(1), null, error.code(), error.detail())));
        return mistakes;
    }

    /** @param codes the numbers of the rows so far */
    private record Taking(MeasureImportRequest request, List<Candidate> candidates, Set<String> codes) {

        /** The next number that neither the area nor an earlier row has. */
        String nextCode(Theme theme, MeasureRepository measures) {
            var code = measures.nextCode(theme, Set.of(request.area()));
            while (!codes.add(code)) {
                code = MeasureCodes.after(code);
            }
            return code;
        }
    }
}
