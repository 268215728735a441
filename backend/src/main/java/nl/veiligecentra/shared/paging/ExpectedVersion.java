package nl.veiligecentra.shared.paging;

import nl.veiligecentra.shared.problem.StaleVersion;

/** The version that a change is meant for, from {@code If-Match}. */
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
