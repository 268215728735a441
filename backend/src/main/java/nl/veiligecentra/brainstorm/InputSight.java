package nl.veiligecentra.brainstorm;

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

/** Which inputs exist for the caller, asked by features that keep only their ids. */
@ApplicationScoped
class InputSight implements SubjectSight {

    private final InputService inputs;

    InputSight(InputService inputs) {
        this.inputs = inputs;
    }

    @Override
    public String type() {
        return SubjectKey.INPUT;
    }

    @Override
    public Map<UUID, SubjectName> names(Collection<UUID> ids) {
        return inputs.visible(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(InputSummary::id, one -> InputNames.of(one.about())));
    }

    /** A moment would tell who was online. */
    @Override
    public Set<Change> noticed(Collection<Change> changes) {
        return Set.of();
    }
}
