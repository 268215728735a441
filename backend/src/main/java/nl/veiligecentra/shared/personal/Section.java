package nl.veiligecentra.shared.personal;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.NativeQuery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of the file about somebody: rows as they are kept, under the names of their columns. */
@Schema(requiredProperties = {"name", "rows"})
public record Section(String name, List<Map<String, Object>> rows) {

    public static Section of(String name, NativeQuery<Tuple> query) {
        return new Section(name, query.getResultStream().map(Section::row).toList());
    }

    private static Map<String, Object> row(Tuple tuple) {
        var row = new LinkedHashMap<String, Object>();
        tuple.getElements().forEach(column -> {
            var value = tuple.get(column);
            if (value != null) {
                row.put(column.getAlias(), value);
            }
        });
        return row;
    }
}
