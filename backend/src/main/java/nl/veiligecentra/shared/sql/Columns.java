package nl.veiligecentra.shared.sql;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

record Columns(Map<String, Integer> places, int[] types) {

    static Columns of(ResultSetMetaData described) throws SQLException {
        var types = new int[described.getColumnCount()];
        var places = new HashMap<String, Integer>(types.length * 2);
        for (int n = 0; n < types.length; n++) {
            types[n] = described.getColumnType(n + 1);
            places.put(described.getColumnLabel(n + 1), n);
        }
        return new Columns(places, types);
    }
}
