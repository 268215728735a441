package nl.veiligecentra.shared.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code next} is the cursor of the page after it, {@code total} only when it was asked for. */
@Schema(requiredProperties = {"items"})
public record Page<T>(List<T> items, String next, Long total) implements Paged {

    /** @param rows up to one more than {@code limit}: the extra one says that there is a next page */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)).encoded(), null);
    }

    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null, null);
    }

    /** Of a list that grows at its end: there is always a place to go on from. */
    public static <T> Page<T> endless(List<T> items, Cursor next) {
        return new Page<>(items, next.encoded(), null);
    }

    public Page<T> withTotal(long count) {
        return new Page<>(items, next, count);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }
}
