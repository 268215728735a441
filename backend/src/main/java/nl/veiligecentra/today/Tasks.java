package nl.veiligecentra.today;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * What waits for the caller.
 *
 * @param items reports before measures, those before inputs, and those before figures, most urgent kind first, of each kind the
 *     oldest; what the caller took over comes before all else
 * @param counts how many there are of each kind: more than are listed, when there are more than twenty
 */
@Schema(requiredProperties = {"items", "counts"})
public record Tasks(List<Task> items, List<TaskCount> counts) {

    @Schema(requiredProperties = {"kind", "count"})
    public record TaskCount(Task.Kind kind, long count) {}
}
