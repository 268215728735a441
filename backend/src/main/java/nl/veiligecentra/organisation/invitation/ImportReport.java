package nl.veiligecentra.organisation.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What became of each line of a list of members. */
@Schema(requiredProperties = {"dryRun", "invited", "refused", "lines"})
public record ImportReport(boolean dryRun, int invited, int refused, List<Line> lines) {

    static ImportReport of(boolean dryRun, List<Line> lines) {
        var refused = (int)
                lines.stream().filter(line -> line.result() == Result.INVALID).count();
        var invited = (int) lines.stream()
                .filter(line -> line.result() == Result.INVITED || line.result() == Result.WOULD_INVITE)
                .count();
        return new ImportReport(dryRun, invited, refused, lines);
    }

    public enum Result {
        INVITED,
        WOULD_INVITE,
        ALREADY_MEMBER,
        INVALID
    }

    /** @param line as an editor counts them: the first line holds the names of the columns */
    @Schema(requiredProperties = {"line", "result", "errors"})
    public record Line(long line, String email, Result result, List<LineError> errors) {}

    @Schema(requiredProperties = {"code", "detail"})
    public record LineError(String code, String detail) {}
}
