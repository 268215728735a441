package nl.veiligecentra.brainstorm.pulse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** @param periods those with five answers at least, the oldest first */
@Schema(requiredProperties = {"periods"})
public record CooperationPulse(List<Period> periods) {

    /**
     * After one session.
     *
     * @param answers how many are counted, in fives
     * @param remarks for who organised it, in no order
     */
    @Schema(
            name = "PulsePeriod",
            requiredProperties = {"sessionId", "heldOn", "answers", "communication", "decisiveness", "beingHeard"})
    public record Period(
            UUID sessionId,
            LocalDate heldOn,
            int answers,
            BigDecimal communication,
            BigDecimal decisiveness,
            BigDecimal beingHeard,
            List<String> remarks) {

        Period withoutRemarks() {
            return new Period(sessionId, heldOn, answers, communication, decisiveness, beingHeard, null);
        }
    }
}
