package nl.veiligecentra.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.InputService;
import nl.veiligecentra.brainstorm.InputSummary;
import nl.veiligecentra.brainstorm.session.AgendaItemSummary;
import nl.veiligecentra.brainstorm.session.AgendaItems;
import nl.veiligecentra.chain.Chain.Link;
import nl.veiligecentra.chain.Chain.Node;
import nl.veiligecentra.chain.ChainRepository.Step;
import nl.veiligecentra.chain.Subject.Kind;
import nl.veiligecentra.incident.IncidentService;
import nl.veiligecentra.incident.IncidentSummary;
import nl.veiligecentra.measure.MeasureService;
import nl.veiligecentra.measure.MeasureSummary;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The golden thread around an object, for who sees that object. */
@ApplicationScoped
public class ChainService {

    private static final int STEPS = 4;
    private static final int LINKS = 200;

    private final ChainRepository chains;
    private final IncidentService incidents;
    private final MeasureService measures;
    private final InputService inputs;
    private final AgendaItems items;

    ChainService(
            ChainRepository chains,
            IncidentService incidents,
            MeasureService measures,
            InputService inputs,
            AgendaItems items) {
        this.chains = chains;
        this.incidents = incidents;
        this.measures = measures;
        this.inputs = inputs;
        this.items = items;
    }

    /** @throws NotFound when the object does not exist for the caller */
    @Transactional
    public Chain around(Subject subject) {
        var steps = chains.walk(subject, STEPS, LINKS + 1);
        var seen = seen(subject, steps);
        if (!seen.knows(subject)) {
            throw new NotFound();
        }
        var distances = new LinkedHashMap<Subject, Integer>();
        distances.put(subject, 0);
        var links = new LinkedHashSet<Link>();
        for (var step : steps.subList(0, Math.min(steps.size(), LINKS))) {
            if (distances.containsKey(step.from()) && seen.knows(step.to())) {
                distances.putIfAbsent(step.to(), distances.get(step.from()) + 1);
                links.add(step.link());
            }
        }
        var nodes = new ArrayList<Node>();
        distances.forEach((each, distance) -> nodes.add(seen.node(each, distance)));
        return new Chain(subject, nodes, List.copyOf(links), steps.size() > LINKS);
    }

    private Seen seen(Subject subject, List<Step> steps) {
        var all = Stream.concat(Stream.of(subject), steps.stream().map(Step::to))
                .collect(Collectors.toCollection(HashSet::new));
        return new Seen(
                incidents.visible(ids(all, Kind.INCIDENT)).stream()
                        .collect(Collectors.toMap(IncidentSummary::id, each -> each)),
                measures.visible(ids(all, Kind.MEASURE)).stream()
                        .collect(Collectors.toMap(MeasureSummary::id, each -> each)),
                inputs.visible(ids(all, Kind.INPUT)).stream().collect(Collectors.toMap(InputSummary::id, each -> each)),
                items.visible(ids(all, Kind.AGENDA_ITEM)).stream()
                        .collect(Collectors.toMap(AgendaItemSummary::id, each -> each)));
    }

    private static Set<UUID> ids(Set<Subject> subjects, Kind kind) {
        return subjects.stream()
                .filter(each -> each.kind() == kind)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    /** What of it the caller sees, each by its own rules. */
    private record Seen(
            Map<UUID, IncidentSummary> incidents,
            Map<UUID, MeasureSummary> measures,
            Map<UUID, InputSummary> inputs,
            Map<UUID, AgendaItemSummary> items) {

        boolean knows(Subject subject) {
            return of(subject.kind()).containsKey(subject.id());
        }

        Node node(Subject subject, int distance) {
            var id = subject.id();
            return new Node(subject, distance, incidents.get(id), measures.get(id), inputs.get(id), items.get(id));
        }

        private Map<UUID, ?> of(Kind kind) {
            return switch (kind) {
                case INCIDENT -> incidents;
                case MEASURE -> measures;
                case INPUT -> inputs;
                case AGENDA_ITEM -> items;
            };
        }
    }
}
