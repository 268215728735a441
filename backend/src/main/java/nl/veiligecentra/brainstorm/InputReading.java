package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.InputDetails.LinkedIncident;
import nl.veiligecentra.brainstorm.InputDetails.Refusal;
import nl.veiligecentra.brainstorm.InputRepository.Particulars;
import nl.veiligecentra.incident.IncidentService;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Leaves out of an input what the viewer does not see, and says what they may do with it. */
@ApplicationScoped
class InputReading {

    private final InputRepository inputs;
    private final MessageRepository messages;
    private final IncidentService incidents;

    InputReading(InputRepository inputs, MessageRepository messages, IncidentService incidents) {
        this.inputs = inputs;
        this.messages = messages;
        this.incidents = incidents;
    }

    /** @throws NotFound where it does not exist for the viewer */
    InputDetails details(UUID id, InputViewer viewer) {
        var row = row(id, viewer);
        var particulars = inputs.particulars(id);
        var moderates = viewer.moderates(row.areaId(), row.about());
        var party = row.mine() || moderates;
        return new InputDetails(
                row.summary(),
                particulars.named(),
                row.mine() || viewer.seesWriter(row.areaId(), row.about()) ? incidents(id) : null,
                seesWriter(row, viewer) ? particulars.writer() : null,
                party ? refusal(particulars) : null,
                moderates || particulars.target() == InputStatus.ACCEPTED ? particulars.mergedInto() : null,
                party ? messages.of(id, viewer.person()) : List.of(),
                moves(row, moderates),
                row.mine() && row.status() == InputStatus.SUBMITTED,
                !row.mine() && row.status() == InputStatus.ACCEPTED && viewer.maySubmit(row.areaId()),
                moderates && !row.status().isOver(),
                mayWrite(row, moderates));
    }

    boolean seesWriter(InputRow row, InputViewer viewer) {
        return !row.mine() && viewer.seesWriter(row.areaId(), row.about());
    }

    /** @throws NotFound where it does not exist for the viewer */
    InputRow row(UUID id, InputViewer viewer) {
        return inputs.row(new InputQuery(viewer, InputFilter.ALL), id).orElseThrow(NotFound::new);
    }

    /** For a change: what the viewer may see, and then the row itself. */
    BrainstormInput hold(UUID id, InputViewer viewer) {
        row(id, viewer);
        return inputs.lock(id).orElseThrow(NotFound::new);
    }

    private List<LinkedIncident> incidents(UUID id) {
        return incidents.visible(inputs.incidents(id)).stream()
                .map(report -> new LinkedIncident(report.id(), report.category(), report.street()))
                .toList();
    }

    private static Refusal refusal(Particulars particulars) {
        return particulars.reason() == null ? null : new Refusal(particulars.reason(), particulars.note());
    }

    private static Set<InputMove> moves(InputRow row, boolean moderates) {
        var by = Stream.of(
                        row.mine() ? List.of(InputMove.WITHDRAWN) : List.<InputMove>of(),
                        moderates ? List.of(InputMove.ACCEPTED, InputMove.REFUSED) : List.<InputMove>of())
                .flatMap(Collection::stream)
                .filter(move -> row.status().next().contains(move.status()))
                .toList();
        var moves = EnumSet.noneOf(InputMove.class);
        moves.addAll(by);
        return moves;
    }

    /** Its giver answers once something was asked. */
    private static boolean mayWrite(InputRow row, boolean moderates) {
        return row.status() == InputStatus.SUBMITTED
                && (row.mine() ? row.conversation() != Conversation.NONE : moderates);
    }
}
