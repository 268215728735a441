package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.brainstorm.session.PackSheet.Lines;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what a session is about; each list as long as its page lets it be. */
@ApplicationScoped
class PackContents {

    private static final int RISING = 6;

    private final PackLines lines;
    private final PackFigures figures;
    private final SessionRepository sessions;
    private final AreaService areas;
    private final Access access;
    private final Clock clock;

    PackContents(
            PackLines lines,
            PackFigures figures,
            SessionRepository sessions,
            AreaService areas,
            Access access,
            Clock clock) {
        this.lines = lines;
        this.figures = figures;
        this.sessions = sessions;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    PackSheet of(BrainstormSession session, Set<OrganisationKind> readers) {
        var head = session.head();
        var counted = permitted(session.areaIds(), Operation.READ_STATISTICS);
        var today = DutchTime.today(clock);
        return new PackSheet(
                head.title(),
                MinutesWords.kind(session.kind()),
                MinutesWords.date(DutchTime.dateOf(head.startsAt())),
                head.place(),
                names(session.areaIds()),
                sessions.nameOf(session.hostOrganisationId()),
                sessions.nameOf(session.organiserOrganisationId()),
                head.purpose(),
                figures.period(),
                MinutesWords.date(today),
                lines.agenda(session.id()),
                figures.streets(counted),
                figures.categories(counted),
                rising(counted),
                lines.late(permitted(session.areaIds(), Operation.READ_MATRIX), today),
                lines.inputs(session, readers));
    }

    private Lines rising(PermittedAreas counted) {
        var rising = figures.rising(counted).stream()
                .map(count -> count.name() + ": " + count.now() + " keer, een jaar eerder " + count.before())
                .toList();
        return Lines.of(rising, RISING);
    }

    private PermittedAreas permitted(Set<UUID> ofSession, Operation operation) {
        return new PermittedAreas(
                ofSession.stream().filter(area -> access.may(operation, area)).toList());
    }

    private String names(Set<UUID> ofSession) {
        return areas.places(List.copyOf(ofSession)).stream()
                .map(places -> places.area().name())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
