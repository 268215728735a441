package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.InputDetails.LinkedIncident;
import nl.veiligecentra.brainstorm.InputDetails.Refusal;
import nl.veiligecentra.brainstorm.InputDetails.Writer;
import nl.veiligecentra.brainstorm.InputRepository.Particulars;
import nl.veiligecentra.incident.IncidentService;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Leaves out of an input what the viewer does not see, and says what they may do with it. */
@ApplicationScoped
class InputReading {

    /** Of lines in the audit log. */
    static final String SUBJECT = "INPUT";

    private final InputRepository inputs;
    private final MessageRepository messages;
    private final InputAnswers answers;
    private final IncidentService incidents;
    private final AuditLog audit;

    InputReading(
            InputRepository inputs,
            MessageRepository messages,
            InputAnswers answers,
            IncidentService incidents,
            AuditLog audit) {
        this.inputs = inputs;
        this.messages = messages;
        this.answers = answers;
        this.incidents = incidents;
        this.audit = audit;
    }

    /**
     * Who wrote it is told to nobody without a line about it.
     *
     * @throws NotFound where it does not exist for the viewer
     */
    InputDetails details(UUID id, InputViewer viewer) {
        var row = row(id, viewer);
        var particulars = inputs.particulars(id);
        var moderates = viewer.moderates(row.areaId(), row.about());
        var party = row.mine() || moderates;
        var knowsWriter = row.mine() || viewer.seesWriter(row.areaId(), row.about());
        var partner = viewer.isPartner(row.areaId(), row.about());
        var treated = particulars.isMergedIntoRead() ? particulars.mergedInto() : id;
        return new InputDetails(
                row.summary(),
                particulars.named(),
                knowsWriter ? incidents(id) : null,
                !row.mine() && (knowsWriter || isNamedTo(partner, row, particulars)) ? writer(row, particulars) : null,
                party ? refusal(particulars) : null,
                moderates || particulars.isMergedIntoRead() ? particulars.mergedInto() : null,
                answers.session(treated, moderates),
                answers.of(treated, party || row.supported() || partner),
                party ? messages.of(id, viewer.person()) : List.of(),
                moves(row, moderates),
                row.mine() && row.status() == InputStatus.SUBMITTED,
                !row.mine() && row.status().isSupportable() && viewer.maySubmit(row.areaId()),
                moderates && row.status().next().contains(InputStatus.MERGED),
                mayWrite(row, moderates));
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

    private static boolean isNamedTo(boolean partner, InputRow row, Particulars particulars) {
        return partner && particulars.named() && row.status().isTreated();
    }

    private Writer writer(InputRow row, Particulars particulars) {
        if (particulars.writer() != null) {
            audit.record("READ_INPUT_WRITER", SUBJECT, row.id(), row.areaId());
        }
        return particulars.writer();
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
        var moves = EnumSet.allOf(InputMove.class);
        moves.removeIf(move -> !row.status().next().contains(move.status())
                || !(move == InputMove.WITHDRAWN ? row.mine() : moderates));
        return moves;
    }

    /** Its giver answers once something was asked. */
    private static boolean mayWrite(InputRow row, boolean moderates) {
        return row.status() == InputStatus.SUBMITTED
                && (row.mine() ? row.conversation() != Conversation.NONE : moderates);
    }
}
