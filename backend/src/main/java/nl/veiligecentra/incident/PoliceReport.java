package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the reporter did about the police. Not an aangifte itself.
 *
 * @param reference the number that the police gave, when filed
 * @param notFiledReason why not, when nothing was filed
 */
public record PoliceReport(
        @NotNull PoliceReportState state, @Size(max = 40) String reference, NotFiledReason notFiledReason) {

    static final PoliceReport NONE = new PoliceReport(PoliceReportState.NONE, null, null);
}
