package nl.veiligecentra.effect;

import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Reports counted. What was withdrawn or was a double does not count; a report counts when it happened.
 *
 * @param from the first month
 * @param until the last month, included
 * @param hoursInCell by weekday and hour: 1, or 6 for who may know the part of the day only
 * @param hidesSmallNumbers whether counts below five, and what would give them away, are left out
 * @param withheld the total may be told, what it consists of may not
 */
@Schema(requiredProperties = {"from", "until", "by", "hidesSmallNumbers", "withheld", "total", "items"})
public record IncidentStatistics(
        String from,
        String until,
        String by,
        Integer hoursInCell,
        boolean hidesSmallNumbers,
        boolean withheld,
        Count total,
        List<Item> items) {

    /**
     * @param amount in the period; absent when it is hidden
     * @param yearEarlier in the same months a year before; absent when it is hidden
     */
    @Schema(name = "IncidentCount")
    public record Count(Integer amount, Integer yearEarlier) {}

    /**
     * What is counted, and how often: by month the month, by weekday and hour those two, and so on.
     *
     * @param weekday Monday is 1
     * @param hour the first hour of the cell, in Amsterdam
     * @param area of the street
     * @param street absent for what has no street, or one with so few businesses that the area is told instead
     */
    @Schema(name = "IncidentStatisticsItem", requiredProperties = "count")
    public record Item(
            String month,
            Integer weekday,
            Integer hour,
            String category,
            AreaReference area,
            Reference street,
            Count count) {

        static Item ofMonth(String month, Count count) {
            return new Item(month, null, null, null, null, null, count);
        }

        static Item ofHour(int weekday, int hour, Count count) {
            return new Item(null, weekday, hour, null, null, null, count);
        }

        static Item ofCategory(String category, Count count) {
            return new Item(null, null, null, category, null, null, count);
        }

        static Item ofStreet(AreaReference area, Reference street, Count count) {
            return new Item(null, null, null, null, area, street, count);
        }
    }
}
