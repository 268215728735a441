package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Script.Rhythm;
import nl.veiligecentra.local.demo.Script.Spot;
import nl.veiligecentra.local.demo.Script.StreetPlan;
import nl.veiligecentra.shared.geo.LineString;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.time.DutchTime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who saw it, where it was, and what they wrote down about it. */
final class Observations {

    private static final List<String> MOSTLY_FILED =
            List.of("BURGLARY", "THEFT_FROM_VEHICLE", "CARGO_THEFT", "FUEL_THEFT", "BICYCLE_THEFT");
    private static final List<String> NOT_FILED_BECAUSE = List.of(
            "NO_TIME",
            "NO_TIME",
            "NO_USE",
            "NO_USE",
            "NO_USE",
            "DAMAGE_TOO_SMALL",
            "DAMAGE_TOO_SMALL",
            "HANDLED_MYSELF",
            "AFRAID",
            "OTHER");
    private static final double METRES_PER_DEGREE = 111_195;

    private final Dice dice;
    private final Script script;
    private final Instant now;

    Observations(Dice dice, Script script, Instant now) {
        this.dice = dice;
        this.script = script;
        this.now = now;
    }

    Story draw(Centre centre, Category category, Rhythm rhythm, Occurrence occurrence) {
        var place = place(centre, category);
        var nearby = centre.shopkeepersIn(place.street());
        var reporter = dice.oneOf(nearby.isEmpty() ? centre.shopkeepers() : nearby);
        var street = category.isEvent() ? reporter.street() : place.street();
        var story = new Story(dice.silentId(), centre, category, reporter.person(), occurrence.reportedAt(), now);
        var facts = story.facts;
        facts.occurredFrom = occurrence.from();
        facts.occurredUntil = occurrence.until();
        facts.severity = dice.chance(85) ? category.severity() : "MEDIUM";
        facts.street = street;
        facts.placeText = category.isEvent() ? null : place.text();
        facts.point = category.isEvent() ? along(line(centre, street)) : place.point();
        facts.description = dice.chance(85) ? dice.oneOf(rhythm.texts()) : null;
        addLosses(story, rhythm);
        if (category.theme().equals("CRIME")) {
            addPolice(story);
        }
        return story;
    }

    /** Within a few metres of a report of the same thing, by somebody else. */
    void moveBeside(Story story, Story other) {
        story.facts.street = other.facts.street;
        story.facts.placeText = other.facts.placeText;
        story.facts.point = other.facts.point == null ? null : near(other.facts.point, 8);
    }

    private Place place(Centre centre, Category category) {
        var spots = centre.plan().places().stream()
                .filter(spot -> spot.categories().contains(category.code()))
                .toList();
        if (!spots.isEmpty() && dice.chance(45)) {
            var spot = dice.oneOf(spots, Spot::weight);
            return new Place(spot.street(), spot.text(), near(spot.point(), 10));
        }
        var street = dice.oneOf(centre.plan().streets(), StreetPlan::businesses);
        var phrases = script.phrases();
        var texts = centre.plan().isBusinessPark() ? phrases.parkSpots() : phrases.spots();
        var point = dice.chance(90) ? along(street.line()) : null;
        return new Place(street.name(), dice.chance(60) ? dice.oneOf(texts) : null, point);
    }

    private void addLosses(Story story, Rhythm rhythm) {
        var damage = rhythm.damage();
        if (damage != null && dice.chance(damage.get(0))) {
            double skew = dice.share() * dice.share();
            double amount = damage.get(1) + skew * (damage.get(2) - damage.get(1));
            story.facts.damage =
                    BigDecimal.valueOf(amount).setScale(0, RoundingMode.HALF_UP).setScale(2);
        }
        if (dice.chance(story.category.isEvent() ? 70 : 12)) {
            story.facts.minutesLost = dice.between(2, story.category.isEvent() ? 36 : 9) * 5;
        }
    }

    private void addPolice(Story story) {
        var facts = story.facts;
        int filed = MOSTLY_FILED.contains(story.category.code()) ? 75 : 27;
        int fate = dice.between(1, 100);
        if (fate <= filed) {
            facts.policeReport = "FILED";
            int year = DutchTime.dateOf(story.reportedAt).getYear();
            facts.policeReference = "PL1500-%d%06d".formatted(year, dice.between(1_000, 380_000));
        } else {
            facts.policeReport = fate <= filed + 12 ? "CALLED" : "NONE";
            facts.notFiledReason = dice.chance(85) ? dice.oneOf(NOT_FILED_BECAUSE) : null;
        }
        facts.shareWithPolice = dice.chance(45);
        boolean isOld = story.reportedAt.isBefore(now.minus(Duration.ofDays(3)));
        if (story.isPolicePartOfIt() && isOld && dice.chance(60)) {
            facts.policeMark =
                    dice.oneOf(List.of("SEEN", "SEEN", "SEEN", "TAKEN_ALONG", "TAKEN_ALONG", "NO_STATEMENT"));
        }
    }

    Point along(LineString line) {
        var positions = line.coordinates();
        int leg = dice.between(0, positions.size() - 2);
        double share = dice.share();
        var from = positions.get(leg);
        var to = positions.get(leg + 1);
        var middle = Point.at(
                from.get(0) + share * (to.get(0) - from.get(0)), from.get(1) + share * (to.get(1) - from.get(1)));
        return near(middle, 8);
    }

    Point near(Point point, double metres) {
        double degrees = metres / METRES_PER_DEGREE;
        return Point.at(
                rounded(point.lon() + (2 * dice.share() - 1) * degrees / Math.cos(Math.toRadians(point.lat()))),
                rounded(point.lat() + (2 * dice.share() - 1) * degrees));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    static LineString line(Centre centre, String street) {
        return centre.plan().streets().stream()
                .filter(plan -> plan.name().equals(street))
                .findFirst()
                .orElseThrow()
                .line();
    }

    private record Place(String street, String text, Point point) {}
}
