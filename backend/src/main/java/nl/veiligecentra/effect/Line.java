package nl.veiligecentra.effect;

import nl.veiligecentra.effect.IncidentStatistics.Count;
import nl.veiligecentra.effect.IncidentStatistics.Item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** What was counted under one name, before anybody decided whether it may be told. */
record Line(Item named, int amount, int yearEarlier) {

    /** Lines of the same name become one. */
    static List<Line> merged(List<Line> lines) {
        var byName = new LinkedHashMap<Item, Line>();
        lines.forEach(line -> byName.merge(
                line.named(),
                line,
                (one, other) ->
                        new Line(one.named(), one.amount() + other.amount(), one.yearEarlier() + other.yearEarlier())));
        return new ArrayList<>(byName.values());
    }

    static List<Integer> each(List<Line> lines, Function<Line, Integer> count) {
        return lines.stream().map(count).toList();
    }

    Item telling(Integer toldAmount, Integer toldYearEarlier) {
        return new Item(
                named.month(),
                named.weekday(),
                named.hour(),
                named.category(),
                named.area(),
                named.street(),
                new Count(toldAmount, toldYearEarlier));
    }
}
