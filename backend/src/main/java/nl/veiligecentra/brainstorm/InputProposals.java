package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Inputs that could be treated in a session: of those that the caller moderates, so never about their own organisation. */
@ApplicationScoped
public class InputProposals {

    private static final Comparator<TreatedInput> MOST_SUPPORTED =
            Comparator.comparing(TreatedInput::supports).reversed().thenComparing(TreatedInput::id);

    private final TreatmentRepository treatments;
    private final Access access;

    InputProposals(TreatmentRepository treatments, Access access) {
        this.treatments = treatments;
        this.access = access;
    }

    /** @param onAgenda those that are on it already, which are among them too */
    @Transactional
    public List<TreatedInput> mostSupported(Set<UUID> areas, Set<UUID> onAgenda, int atMost) {
        var viewer = InputViewer.of(access);
        var ids = List.copyOf(areas);
        var open = treatments.mostSupported(ids, viewer.moderated(ids), atMost);
        var scheduled = treatments.treated(onAgenda).stream()
                .filter(input -> areas.contains(input.areaId()) && viewer.moderates(input.areaId(), input.about()));
        return Stream.concat(open.stream(), scheduled)
                .distinct()
                .sorted(MOST_SUPPORTED)
                .limit(atMost)
                .toList();
    }
}
