package nl.veiligecentra.testing;

import org.eclipse.microprofile.config.ConfigProvider;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads what waits in the outbox: there a test finds what a person finds in the mailbox. */
public final class Mails {

    private Mails() {}

    /** The secret of the link in the last invitation to that address. */
    public static String tokenSentTo(String address) {
        var text = textTo(address);
        var start = text.indexOf("/uitnodiging#") + "/uitnodiging#".length();
        return text.substring(start, text.indexOf('\n', start)).strip();
    }

    /** The last one about something that happened: the weekly mail is written for weeks that are still to come. */
    public static String textTo(String address) {
        return read(
                "select text_body from mail where recipient = ? and kind <> 'DIGEST' order by created_at desc, id desc limit 1",
                address);
    }

    /** The one value that a query with one parameter answers. */
    public static String read(String sql, String parameter) {
        var found = readAll(sql, parameter);
        if (found.isEmpty()) {
            throw new AssertionError("nothing found for " + parameter);
        }
        return found.get(0);
    }

    public static List<String> readAll(String sql, String parameter) {
        try (var connection = DriverManager.getConnection(
                        setting("quarkus.datasource.jdbc.url"),
                        setting("quarkus.datasource.username"),
                        setting("quarkus.datasource.password"));
                var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            var result = query.executeQuery();
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
