package nl.veiligecentra.shared.paging;

import nl.veiligecentra.shared.problem.StaleVersion;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version that a change is meant for, from {@code If-Match}. */
@Schema(type = SchemaType.STRING, examples = "\"3\"")
public record ExpectedVersion(String tag) {

    public static ExpectedVersion fromString(String header) {
        return new ExpectedVersion(header);
    }

    /** @throws StaleVersion when it has moved on */
    public void check(int version) {
        if (!tag.equals(tagOf(version))) {
            throw new StaleVersion();
        }
    }

    static String tagOf(int version) {
        return "\"" + version + "\"";
    }
}
