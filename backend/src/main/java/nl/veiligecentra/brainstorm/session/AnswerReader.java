package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PermittedAreas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who reads what came of inputs in some areas.
 *
 * @param matrixIn where all of a measure is read
 * @param measuresIn where measures that are meant for members are read
 */
record AnswerReader(
        SessionViewer viewer,
        PermittedAreas here,
        PermittedAreas matrixIn,
        PermittedAreas measuresIn,
        boolean partner) {

    private static final int FEW = 20;

    static AnswerReader of(Access access, UUID area) {
        var viewer = SessionViewer.of(access);
        return new AnswerReader(
                viewer,
                new PermittedAreas(viewer.areas()).narrowedTo(area),
                access.areasIfAny(Operation.READ_MATRIX),
                access.areasIfAny(Operation.READ_MEASURES),
                true);
    }

    /** What hangs on a wall is what everybody may read, whoever fetches it. */
    AnswerReader asAnybody() {
        var nowhere = new PermittedAreas(List.of());
        return new AnswerReader(viewer, here, nowhere, nowhere, false);
    }

    boolean isOfFewAreas() {
        return here.ids().size() <= FEW;
    }

    Map<String, Object> ofItems() {
        var parameters = new HashMap<>(viewer.parameters());
        parameters.remove("areas");
        parameters.put("here", here.array());
        parameters.put("partner", partner);
        return parameters;
    }

    Map<String, Object> ofMeasures() {
        return Map.of("matrixIn", matrixIn.array(), "measuresIn", measuresIn.array());
    }
}
