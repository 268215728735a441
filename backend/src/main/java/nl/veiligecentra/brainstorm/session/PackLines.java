package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.InputProposals;
import nl.veiligecentra.brainstorm.TreatedInput;
import nl.veiligecentra.brainstorm.session.ItemRepository.Relation;
import nl.veiligecentra.brainstorm.session.PackSheet.Lines;
import nl.veiligecentra.brainstorm.session.ProposedAgendaRepository.DueMeasure;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.PermittedAreas;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What partners agreed and what entrepreneurs say, a line for each; of no input whose it is. */
@ApplicationScoped
class PackLines {

    private static final int ITEMS = 20;
    private static final int MEASURES = 15;
    private static final int INPUTS = 15;
    private static final int COUNTED = 1000;
    private static final int TITLE = 120;
    private static final int TEXT = 200;

    private final ItemRepository items;
    private final ProposedAgendaRepository proposals;
    private final InputProposals inputs;

    PackLines(ItemRepository items, ProposedAgendaRepository proposals, InputProposals inputs) {
        this.items = items;
        this.proposals = proposals;
        this.inputs = inputs;
    }

    Lines agenda(UUID session) {
        var agenda = items.of(session);
        var ids = agenda.stream().map(AgendaItem::id).toList();
        var inputsOf = items.inputs(ids);
        var measuresOf = items.measures(ids).stream()
                .filter(link -> link.relation() == Relation.SOURCE)
                .collect(Collectors.groupingBy(ItemRepository.Link::item, Collectors.counting()));
        return Lines.of(
                agenda.stream()
                        .map(item -> shortened(item.title())
                                + sources(
                                        inputsOf.getOrDefault(item.id(), Set.of())
                                                .size(),
                                        measuresOf.getOrDefault(item.id(), 0L)))
                        .toList(),
                ITEMS);
    }

    Lines late(PermittedAreas areas, LocalDate today) {
        var late = proposals.due(areas.array(), LocalDate.EPOCH, today.minusDays(1), COUNTED);
        return Lines.of(late.stream().map(PackLines::line).toList(), MEASURES);
    }

    /** In the words of who gave it only where everybody who reads the pack may read those. */
    Lines inputs(BrainstormSession session, Set<OrganisationKind> readers) {
        var onAgenda = proposals.planned(session.id()).inputIds();
        var supported = inputs.mostSupported(session.areaIds(), onAgenda, COUNTED);
        return Lines.of(
                supported.stream()
                        .map(input -> line(input, isForAll(input, onAgenda, readers)))
                        .toList(),
                INPUTS);
    }

    private static boolean isForAll(TreatedInput input, Set<UUID> onAgenda, Set<OrganisationKind> readers) {
        var about = input.about().name();
        return readers.isEmpty()
                || (onAgenda.contains(input.id())
                        && readers.stream().allMatch(kind -> kind.name().equals(about)));
    }

    private static String line(TreatedInput input, boolean withText) {
        var supports = input.supports() == 0 ? "" : " (" + input.supports() + " keer gesteund)";
        var text = withText ? ". " + MinutesWords.shortened(input.text(), TEXT) : "";
        return ProposedTitles.of(input) + supports + text;
    }

    private static String line(DueMeasure measure) {
        return shortened(measure.code() + " " + measure.action()) + " ("
                + shortened(measure.owner().name()) + ", uiterlijk " + MinutesWords.date(measure.dueDate()) + ")";
    }

    private static String sources(int inputs, long measures) {
        var sources = List.of(
                inputs == 0 ? "" : inputs + (inputs == 1 ? " ervaring" : " ervaringen"),
                measures == 0 ? "" : measures + (measures == 1 ? " maatregel" : " maatregelen"));
        var named = sources.stream().filter(source -> !source.isEmpty()).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " (" + named + ")";
    }

    private static String shortened(String text) {
        return MinutesWords.shortened(text, TITLE);
    }
}
