package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.AreaReference;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened in an area in a week, in as many words as everybody who takes part there may know.
 *
 * @param reported how many reports came in
 * @param done how many were solved or closed
 * @param agreed for how many it was agreed by when
 * @param lines some of the situations that are done or agreed upon; never what happened to one business
 */
public record AreaWeek(AreaReference area, int reported, int done, int agreed, List<Line> lines) {

    public boolean isQuiet() {
        return reported == 0 && done == 0 && agreed == 0;
    }

    /** @param readyOn the agreed day; {@code null} of what is done */
    public record Line(String labelNl, String labelEn, String street, LocalDate readyOn) {}
}
