package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.measure.HistoryRepository.Version;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What changed of a measure, cell by cell: the difference of each version with the one before. */
@ApplicationScoped
public class MeasureHistory {

    private final HistoryRepository versions;
    private final MeasureReading reading;
    private final Access access;

    MeasureHistory(HistoryRepository versions, MeasureReading reading, Access access) {
        this.versions = versions;
        this.reading = reading;
        this.access = access;
    }

    /**
     * @return the newest first, at most those of the last 200 versions
     * @throws NotFound also for who reads only what is meant for members
     */
    @Transactional
    public List<CellChange> of(UUID id) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.whole(id, viewer);
        var showsPeople = viewer.editsAll(measure.areaIds());
        var changes = new ArrayList<CellChange>();
        Version before = null;
        for (var version : versions.of(id)) {
            if (before != null) {
                changes.addAll(differences(before, version, showsPeople));
            } else if (version.number() == 0) {
                changes.add(change(version, "proposed", null, null, showsPeople));
            }
            before = version;
        }
        Collections.reverse(changes);
        return changes;
    }

    private static List<CellChange> differences(Version before, Version after, boolean showsPeople) {
        return after.cells().entrySet().stream()
                .filter(cell -> !Objects.equals(cell.getValue(), before.cells().get(cell.getKey())))
                .map(cell ->
                        change(after, cell.getKey(), before.cells().get(cell.getKey()), cell.getValue(), showsPeople))
                .toList();
    }

    private static CellChange change(Version version, String cell, String from, String to, boolean showsPeople) {
        return new CellChange(
                version.at(), version.number(), cell, version.by(), showsPeople ? version.person() : null, from, to);
    }
}
