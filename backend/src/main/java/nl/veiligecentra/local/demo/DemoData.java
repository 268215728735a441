package nl.veiligecentra.local.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.session.PublicationService;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Fills an empty database with Westland, made up. */
@ApplicationScoped
class DemoData {

    private static final long SEED = 1783;
    private static final List<String> SCOPES = List.of(
            "incidents:read", "incidents:report", "incidents:handle", "events:read", "measures:read", "measures:write");

    private final DemoSettings settings;

    DemoData(DemoSettings settings) {
        this.settings = settings;
    }

    void onStart(@Observes StartupEvent started, DataSource database, Clock clock, PublicationService publications)
            throws SQLException {
        if (settings.isWanted()) {
            fill(database, clock, settings.issuer());
            publications.freezePublished();
        }
    }

    static void fill(DataSource database, Clock clock, String issuer) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (isEmpty(connection)) {
                var rows = invent(Category.all(connection), clock.instant(), issuer);
                rows.insert(connection);
                connection.commit();
                Log.infof(
                        "Filled the database with %d areas and %d incidents, made up",
                        rows.count("area"), rows.count("incident"));
            }
        }
    }

    private static Rows invent(List<Category> all, Instant now, String issuer) {
        var rows = new Rows();
        var dice = new Dice(SEED);
        var script = Script.read();
        var register = new Register(rows, dice, script.names(), issuer, now);
        var partners = new Partners(register);
        var areaRows = new AreaRows(rows, dice, partners.municipality(), now);
        var centres = new Westland(register, partners, areaRows, dice, now).settle(script.areas());
        register.addServiceClient(
                "gemeente-westland", "Zaaksysteem gemeente Westland", partners.municipality(), SCOPES);

        new Correspondence(rows, register, centres, now).write();

        var stories = tell(script, centres, byCode(all), dice, now);
        new Album(rows, dice, register.account(Account.MARIT), now).fill(stories);
        var storyRows = new StoryRows(rows, dice, partners);
        stories.forEach(storyRows::add);
        new Inboxes(rows, dice, register, now).fill(stories);
        new Gardeners(rows, register).answerByMail(partners.municipality(), centres, now);

        var measureRows = new MeasureRows(rows, dice, stories, register.account(Account.MARIT));
        new Matrix(script.measures(), register, dice, now).agree(centres).forEach(measureRows::add);
        new InputRows(rows, dice, register.account(Account.MARIT), centres, now).add(script.inputs());
        new SessionRows(rows, dice, centres.get(0), register, now).add(script.sessions());
        new TableRows(rows, dice, centres.get(0), register, now).add(script.sessions());
        return rows;
    }

    private static List<Story> tell(
            Script script, List<Centre> centres, Map<String, Category> categories, Dice dice, Instant now) {
        var observations = new Observations(dice, script, now);
        var known = new KnownStories(centres.get(0), categories, observations, dice, now).tell();
        var chronicle = new Chronicle(script, categories, dice, now);
        var stories = new ArrayList<>(known);
        for (var centre : centres) {
            stories.addAll(chronicle.tell(centre, centre == centres.get(0) ? known : List.of()));
        }
        return stories;
    }

    private static Map<String, Category> byCode(List<Category> all) {
        var categories = new LinkedHashMap<String, Category>();
        all.forEach(category -> categories.put(category.code(), category));
        return categories;
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var areas = statement.executeQuery("select 1 from area limit 1")) {
            return !areas.next();
        }
    }
}
