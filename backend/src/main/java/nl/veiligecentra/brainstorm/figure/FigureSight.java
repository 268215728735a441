package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.subject.SubjectName;
import nl.veiligecentra.shared.subject.SubjectSight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which requests exist for the caller, asked by features that keep only their ids. */
@ApplicationScoped
class FigureSight implements SubjectSight {

    private final FigureService figures;

    FigureSight(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public String type() {
        return SubjectKey.FIGURES;
    }

    @Override
    public Map<UUID, SubjectName> names(Collection<UUID> ids) {
        return figures.visible(List.copyOf(ids)).stream()
                .collect(Collectors.toMap(FigureRequest::id, one -> FigureNames.of(one.offences())));
    }
}
