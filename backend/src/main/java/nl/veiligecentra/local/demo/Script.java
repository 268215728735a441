package nl.veiligecentra.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.veiligecentra.local.demo.MeasurePlan.Measures;
import nl.veiligecentra.shared.geo.LineString;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.geo.Polygon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What is written by hand: the map, the names, how often what happens, and the words in which it is told. */
record Script(
        List<AreaPlan> areas,
        Names names,
        List<Rhythm> rhythms,
        Phrases phrases,
        Measures measures,
        List<InputPlan> inputs,
        List<SessionPlan> sessions) {

    static Script read() {
        return new Script(
                List.of(read("areas", AreaPlan[].class)),
                read("names", Names.class),
                List.of(read("rhythm", Rhythm[].class)),
                read("phrases", Phrases.class),
                read("measures", Measures.class),
                List.of(read("inputs", InputPlan[].class)),
                List.of(read("sessions", SessionPlan[].class)));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file = Script.class.getResourceAsStream("/demo/" + name + ".json")) {
            return new ObjectMapper().readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param monthly fewest and most incidents of a month */
    record AreaPlan(
            String slug,
            String name,
            String type,
            String controller,
            String controllerKind,
            String village,
            int shops,
            List<Integer> monthly,
            Polygon boundary,
            List<StreetPlan> streets,
            List<Spot> places) {

        boolean isBusinessPark() {
            return type.equals("BUSINESS_PARK");
        }
    }

    record StreetPlan(String name, int businesses, LineString line) {}

    /** A place to which things return. */
    record Spot(String text, String street, Point point, int weight, List<String> categories) {}

    record Names(List<String> first, List<String> last, List<String> shops, List<String> firms, List<String> words) {}

    /**
     * @param shopping weight in a shopping area, {@code park} in a business park
     * @param inTheDark how much more often from October to February
     * @param finish fewest and most working days until it is done
     * @param damage chance in percent, lowest and highest amount in euros; absent where nothing is lost
     */
    record Rhythm(
            String category,
            int shopping,
            int park,
            double inTheDark,
            Moment moment,
            List<Integer> finish,
            List<Integer> damage,
            List<String> texts) {}

    record Phrases(
            List<String> acknowledged,
            Map<String, List<String>> planned,
            List<List<String>> waiting,
            Map<String, List<String>> resolved,
            List<String> reopened,
            List<List<String>> declined,
            List<String> eventTaken,
            Map<String, List<String>> eventClosed,
            List<String> partners,
            List<List<String>> questions,
            List<String> spots,
            List<String> parkSpots) {}
}
