package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.InputTreatment;
import nl.veiligecentra.brainstorm.TreatedInput;
import nl.veiligecentra.brainstorm.session.AgendaItemDetails.ItemMeasure;
import nl.veiligecentra.brainstorm.session.AgendaItemDetails.Outcome;
import nl.veiligecentra.brainstorm.session.AgendaItemDetails.SourceInput;
import nl.veiligecentra.brainstorm.session.AgendaItemDetails.Sources;
import nl.veiligecentra.brainstorm.session.ItemRepository.Link;
import nl.veiligecentra.brainstorm.session.ItemRepository.Relation;
import nl.veiligecentra.measure.MeasureService;
import nl.veiligecentra.measure.MeasureSummary;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves out of the items of an agenda what the viewer does not see. */
@ApplicationScoped
class ItemReading {

    private final ItemRepository items;
    private final InputTreatment inputs;
    private final MeasureService measures;

    ItemReading(ItemRepository items, InputTreatment inputs, MeasureService measures) {
        this.items = items;
        this.inputs = inputs;
        this.measures = measures;
    }

    List<AgendaItemDetails> items(SessionRow session, SessionViewer viewer) {
        var rows = items.of(session, viewer);
        if (session.stand() == Stand.MEMBER) {
            return rows.stream().map(row -> forMember(row, session, viewer)).toList();
        }
        var around = around(rows);
        return rows.stream()
                .map(row -> forPartner(row, around, session, viewer))
                .toList();
    }

    private Around around(List<ItemRow> rows) {
        var ids = rows.stream().map(ItemRow::id).collect(Collectors.toSet());
        var inputsOf = items.inputs(ids);
        var links = items.measures(ids);
        var treated = inputs.treated(all(inputsOf.values()));
        var known = measures.visible(links.stream().map(Link::measure).collect(Collectors.toSet()));
        return new Around(
                inputsOf,
                treated,
                links,
                known.stream().collect(Collectors.toMap(MeasureSummary::id, Function.identity())));
    }

    private static AgendaItemDetails forMember(ItemRow row, SessionRow session, SessionViewer viewer) {
        var outcome = session.published() == null || row.decision() == null
                ? null
                : new Outcome(row.decision(), null, row.giverText(), List.of());
        return new AgendaItemDetails(
                row.id(),
                row.version(),
                row.position(),
                row.title(),
                null,
                shown(row.areaIds(), session, viewer),
                row.audience(),
                null,
                null,
                null,
                null,
                outcome);
    }

    private static AgendaItemDetails forPartner(ItemRow row, Around around, SessionRow session, SessionViewer viewer) {
        var readsOutcome = session.isOrganised() || session.status().tellsOutcomes();
        return new AgendaItemDetails(
                row.id(),
                row.version(),
                row.position(),
                row.title(),
                row.explanation(),
                shown(row.areaIds(), session, viewer),
                row.audience(),
                row.presenter(),
                row.partners(),
                around.sources(row, session, viewer),
                readsOutcome ? row.discussion() : null,
                readsOutcome ? outcome(row, around) : null);
    }

    private static Outcome outcome(ItemRow row, Around around) {
        return new Outcome(
                row.decision(), row.partnerText(), row.giverText(), around.measures(row.id(), Relation.OUTCOME));
    }

    /** That something is of an area too in which somebody is nobody, they do not know. */
    private static Set<UUID> shown(Set<UUID> areas, SessionRow session, SessionViewer viewer) {
        return SessionReading.shown(areas, session, viewer);
    }

    private static Set<UUID> all(Collection<Set<UUID>> sets) {
        var all = new HashSet<UUID>();
        sets.forEach(all::addAll);
        return all;
    }

    /** What items come from and lead to, read once for all of them. */
    private record Around(
            Map<UUID, Set<UUID>> inputs,
            List<TreatedInput> treated,
            List<Link> links,
            Map<UUID, MeasureSummary> known) {

        Sources sources(ItemRow row, SessionRow session, SessionViewer viewer) {
            var ids = inputs.getOrDefault(row.id(), Set.of());
            var here = treated.stream()
                    .filter(input -> ids.contains(input.id()))
                    .filter(input -> session.isOrganised() || viewer.takesPartInAll(Set.of(input.areaId())))
                    .toList();
            var read = here.stream()
                    .filter(input -> session.isOrganised()
                            || viewer.readsInput(input.areaId(), input.about().name()))
                    .map(input -> new SourceInput(
                            input.id(), input.about(), input.kind(), input.topic(), input.text(), input.supports()))
                    .toList();
            return new Sources(read, here.size() - read.size(), measures(row.id(), Relation.SOURCE), row.rising());
        }

        List<ItemMeasure> measures(UUID item, Relation relation) {
            return links.stream()
                    .filter(link -> link.item().equals(item) && link.relation() == relation)
                    .map(link -> known.get(link.measure()))
                    .filter(Objects::nonNull)
                    .map(measure -> new ItemMeasure(
                            measure.id(),
                            measure.code(),
                            measure.action(),
                            measure.owner().organisation(),
                            measure.dueDate(),
                            measure.status()))
                    .toList();
        }
    }
}
