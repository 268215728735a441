package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.InputProposals;
import nl.veiligecentra.brainstorm.TreatedInput;
import nl.veiligecentra.brainstorm.session.ProposedAgenda.Item;
import nl.veiligecentra.brainstorm.session.ProposedAgenda.Reason;
import nl.veiligecentra.brainstorm.session.ProposedAgenda.Rise;
import nl.veiligecentra.brainstorm.session.ProposedAgendaRepository.DueMeasure;
import nl.veiligecentra.brainstorm.session.ProposedAgendaRepository.Planned;
import nl.veiligecentra.incident.Category;
import nl.veiligecentra.incident.CategoryService;
import nl.veiligecentra.incident.Tally;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.Months;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the organiser of a session could put on its agenda, from what members, reports and agreements say. */
@ApplicationScoped
public class ProposedAgendaService {

    private static final int AT_MOST = 10;

    private final ProposedAgendaRepository proposals;
    private final SessionReading reading;
    private final InputProposals inputs;
    private final RisingCategories rising;
    private final CategoryService categories;
    private final Access access;
    private final Clock clock;

    ProposedAgendaService(
            ProposedAgendaRepository proposals,
            SessionReading reading,
            InputProposals inputs,
            RisingCategories rising,
            CategoryService categories,
            Access access,
            Clock clock) {
        this.proposals = proposals;
        this.reading = reading;
        this.inputs = inputs;
        this.rising = rising;
        this.categories = categories;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Refused for who did not organise it */
    @Transactional
    public ProposedAgenda of(UUID id) {
        access.require(Operation.PLAN_SESSIONS);
        if (!reading.row(id, SessionViewer.of(access)).isOrganised()) {
            throw new Refused("not-the-organiser", "Only who organises it makes its agenda.");
        }
        var session = proposals.planned(id);
        var items = new ArrayList<Item>();
        var supported = inputs.mostSupported(session.areaIds(), session.inputIds(), AT_MOST);
        supported.forEach(input -> items.add(supported(input, session)));
        items.addAll(rising(session));
        var today = DutchTime.today(clock);
        var areas = permitted(session, Operation.READ_MATRIX).array();
        proposals
                .due(areas, LocalDate.EPOCH, today.minusDays(1), AT_MOST)
                .forEach(measure -> items.add(due(measure, Reason.PAST_DATE, session)));
        proposals
                .due(areas, today, session.startsOn(), AT_MOST)
                .forEach(measure -> items.add(due(measure, Reason.DUE_BEFORE, session)));
        return new ProposedAgenda(items);
    }

    private PermittedAreas permitted(Planned session, Operation operation) {
        return new PermittedAreas(session.areaIds().stream()
                .filter(area -> access.may(operation, area))
                .toList());
    }

    private List<Item> rising(Planned session) {
        var areas = permitted(session, Operation.READ_STATISTICS);
        var names = categories.list().stream().collect(Collectors.toMap(Category::code, Category::labelNl));
        return rising.in(areas).stream()
                .limit(AT_MOST)
                .map(tally -> rising(tally, rising.months(), names, session, areas))
                .toList();
    }

    private static Item rising(
            Tally tally, Months months, Map<String, String> names, Planned session, PermittedAreas areas) {
        return new Item(
                Reason.RISING,
                names.getOrDefault(tally.key(), tally.key()) + ": vaker gemeld dan vorig jaar",
                areas.ids().stream().sorted().toList(),
                List.of(),
                List.of(),
                new Rise(
                        tally.key(),
                        tally.amount(),
                        tally.yearEarlier(),
                        months.firstDay(),
                        months.last().atEndOfMonth()),
                null,
                null,
                null,
                session.categories().contains(tally.key()));
    }

    private static Item supported(TreatedInput input, Planned session) {
        return new Item(
                Reason.MOST_SUPPORTED,
                ProposedTitles.of(input),
                List.of(input.areaId()),
                List.of(input.id()),
                List.of(),
                null,
                input.supports(),
                null,
                null,
                session.inputIds().contains(input.id()));
    }

    private static Item due(DueMeasure measure, Reason reason, Planned session) {
        return new Item(
                reason,
                ProposedTitles.of(measure.code(), measure.action()),
                measure.areaIds(),
                List.of(),
                List.of(measure.id()),
                null,
                null,
                measure.dueDate(),
                measure.owner(),
                session.measureIds().contains(measure.id()));
    }
}
