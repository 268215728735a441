package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.subject.Change;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.subject.SubjectName;
import nl.veiligecentra.shared.subject.SubjectSight;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which measures exist for the caller, asked by features that keep only their ids. */
@ApplicationScoped
class MeasureSight implements SubjectSight {

    private final MeasureService measures;

    MeasureSight(MeasureService measures) {
        this.measures = measures;
    }

    @Override
    public String type() {
        return SubjectKey.MEASURE;
    }

    @Override
    public Map<UUID, SubjectName> names(Collection<UUID> ids) {
        return measures.visible(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(MeasureSummary::id, one -> MeasureNames.of(one.code(), one.action())));
    }

    /** What partners do among each other is noticed by who reads all of the measure. */
    @Override
    public Set<Change> noticed(Collection<Change> changes) {
        var ids = changes.stream().map(change -> change.subject().id()).collect(Collectors.toSet());
        var seen =
                measures.visible(ids).stream().collect(Collectors.toMap(MeasureSummary::id, MeasureSummary::tellsAll));
        return changes.stream()
                .filter(change -> seen.containsKey(change.subject().id()))
                .filter(change ->
                        !change.amongPartners() || seen.get(change.subject().id()))
                .collect(Collectors.toSet());
    }
}
