package nl.veiligecentra.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the start catalogue says about a category that can be reported. */
record Category(String code, String intake, String theme, String severity, String party, boolean photoStep) {

    static List<Category> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select code, intake, theme, default_severity, default_party, photo_step
                        from incident_category where intake <> 'SIGNPOST' order by position, code
                        """)) {
            var categories = new ArrayList<Category>();
            while (rows.next()) {
                categories.add(new Category(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getBoolean(6)));
            }
            return categories;
        }
    }

    boolean isEvent() {
        return intake.equals("EVENT");
    }
}
