package nl.veiligecentra.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page: at most 200 items, 25 when nothing is said. */
public record PageRequest(
        @RestQuery @Min(1) @Max(200) Integer limit,
        @RestQuery @Size(max = 400) String cursor) {

    private static final int USUAL = 25;

    public int size() {
        return limit == null ? USUAL : limit;
    }

    /** One row more than asked tells whether there is a next page. */
    public int rows() {
        return size() + 1;
    }

    /** @return the place to go on from, of a list in this order; {@code null} for the first page */
    public Cursor after(String order) {
        return cursor == null ? null : Cursor.decoded(cursor, order);
    }
}
