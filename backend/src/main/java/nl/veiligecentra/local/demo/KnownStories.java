package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Centre.Shopkeeper;
import nl.veiligecentra.local.demo.Party.By;
import nl.veiligecentra.local.demo.Script.Spot;
import nl.veiligecentra.local.demo.Story.Endorsement;
import nl.veiligecentra.local.demo.Story.Note;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The reports of 's-Gravenzande that are always there: those that a first visitor is shown. */
final class KnownStories {

    private static final int WITH_PHOTO = 5;

    private final Centre centre;
    private final Map<String, Category> categories;
    private final Observations observations;
    private final Dice dice;
    private final Instant now;

    KnownStories(Centre centre, Map<String, Category> categories, Observations observations, Dice dice, Instant now) {
        this.centre = centre;
        this.categories = categories;
        this.observations = observations;
        this.dice = dice;
        this.now = now;
    }

    static boolean hasPhoto(Story story) {
        return story.id.equals(KnownIds.story(WITH_PHOTO));
    }

    List<Story> tell() {
        return List.of(
                closedContainer(),
                forgottenBench(),
                groupOnTheRoof(),
                resolvedPaving(),
                plannedLamp(),
                brokenLamp(),
                shoplifting());
    }

    private Story brokenLamp() {
        var story = told(1, "STREET_LIGHT_BROKEN", someoneIn("Langestraat", 0), at(2, 18, 10));
        story.facts.description = "De lamp doet het niet. Het is hier erg donker als we afsluiten.";
        story.facts.placeText = "bij de oversteek";
        story.move(
                Status.ACKNOWLEDGED, at(1, 9, 5), municipality(story), Note.toReporter("Ontvangen, we kijken ernaar."));
        addWitnesses(story, 3, at(1, 12, 0));
        return story;
    }

    private Story groupOnTheRoof() {
        var story = told(2, "LOITERING_GROUP", someoneIn("Marktplein", 1), at(9, 21, 15));
        story.facts.description = "Er hangt elke avond een groep. Klanten lopen om en er blijft afval liggen.";
        story.facts.placeText = roof().text();
        story.facts.point = roof().point();
        story.move(
                Status.ACKNOWLEDGED,
                at(7, 10, 20),
                municipality(story),
                Note.toReporter("We gaan kijken wat er nodig is."));
        story.move(
                Status.IN_PROGRESS,
                at(5, 11, 0),
                municipality(story),
                Note.toReporter("De boa's lopen hier deze weken extra rondes."));
        addWitnesses(story, 5, at(3, 13, 0));
        return story;
    }

    private Story shoplifting() {
        var story = told(3, "SHOPLIFTING", someoneIn("Langestraat", 2), at(1, 15, 40));
        story.facts.description =
                "Twee flessen parfum weg uit het rek bij de deur. De verpakking lag leeg in de paskamer.";
        story.facts.damage = new BigDecimal("138.00");
        story.facts.minutesLost = 40;
        story.facts.notFiledReason = "NO_TIME";
        story.facts.shareWithPolice = true;
        return story;
    }

    private Story resolvedPaving() {
        var story = told(4, "LOOSE_PAVING", noor(), at(8, 10, 5));
        story.facts.description = "Losse tegel voor de deur. Gisteren is er iemand gestruikeld.";
        story.facts.placeText = "voor de deur";
        story.move(Status.ACKNOWLEDGED, at(7, 9, 30), municipality(story), Note.toReporter("Bedankt voor de melding."));
        story.move(
                Status.IN_PROGRESS,
                at(6, 14, 0),
                municipality(story),
                Note.toReporter("De ploeg komt deze week langs."));
        story.move(Status.RESOLVED, at(1, 11, 45), municipality(story), Note.toReporter("Gemaakt. Klopt dat?"));
        addWitnesses(story, 2, at(6, 16, 0));
        return story;
    }

    private Story plannedLamp() {
        var story = told(WITH_PHOTO, "STREET_LIGHT_BROKEN", noor(), at(6, 17, 50));
        story.facts.description = "De lantaarnpaal in de steeg achter de winkel knippert al een paar dagen.";
        story.facts.placeText = "in de steeg achter de winkels";
        story.move(
                Status.ACKNOWLEDGED,
                at(5, 9, 15),
                municipality(story),
                Note.toReporter("Ontvangen, we kijken ernaar."));
        story.move(
                Status.IN_PROGRESS,
                at(4, 15, 20),
                municipality(story),
                Note.toReporter("Opdracht gegeven aan de aannemer."));
        story.promisedFor = WorkingDays.plus(DutchTime.dateOf(now), 4);
        addWitnesses(story, 1, at(4, 18, 0));
        return story;
    }

    private Story closedContainer() {
        var story = told(6, "FULL_CONTAINER", noor(), at(47, 8, 40));
        story.facts.description = "De papierbak zit vol, er staan dozen omheen.";
        story.move(Status.ACKNOWLEDGED, at(46, 9, 0), municipality(story), Note.NONE);
        story.move(Status.IN_PROGRESS, at(46, 15, 0), municipality(story), Note.NONE);
        story.move(Status.RESOLVED, at(45, 13, 30), municipality(story), Note.toReporter("Geleegd en opgeruimd."));
        story.move(Status.CLOSED, at(44, 9, 10), By.reporter(noor().person()), Note.NONE);
        return story;
    }

    /** Past its term on every day, so that there is always something for who runs the centre. */
    private Story forgottenBench() {
        var story = told(7, "BROKEN_FURNITURE", someoneIn("Marktplein", 0), at(13, 10, 25));
        story.facts.description = "Een plank van het bankje is los en er steekt een schroef uit.";
        story.facts.placeText = "het bankje naast de lindeboom";
        return story;
    }

    private Story told(int number, String code, Shopkeeper reporter, Instant reportedAt) {
        var category = categories.get(code);
        var story = new Story(KnownIds.story(number), centre, category, reporter.person(), reportedAt, now);
        story.facts.occurredFrom = reportedAt.minus(Duration.ofMinutes(10));
        story.facts.severity = category.severity();
        story.facts.street = reporter.street();
        story.facts.point = observations.along(Observations.line(centre, reporter.street()));
        return story;
    }

    private void addWitnesses(Story story, int witnesses, Instant from) {
        var keepers = centre.shopkeepers().iterator();
        keepers.next();
        while (story.endorsements.size() < witnesses) {
            var seenAt = from.plus(Duration.ofMinutes(dice.between(0, 180)));
            story.endorse(new Endorsement(keepers.next().person(), seenAt, null, null));
        }
    }

    private By municipality(Story story) {
        return story.handler().someone(dice);
    }

    private Shopkeeper noor() {
        return centre.shopkeepers().get(0);
    }

    /** Never noor, who has the first shop. */
    private Shopkeeper someoneIn(String street, int index) {
        return centre.shopkeepersIn(street).stream()
                .filter(keeper -> !keeper.equals(noor()))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private Spot roof() {
        return centre.plan().places().get(0);
    }

    private Instant at(int daysAgo, int hour, int minute) {
        var day = DutchTime.dateOf(now).minusDays(daysAgo);
        return day.atTime(LocalTime.of(hour, minute))
                .atZone(DutchTime.AMSTERDAM)
                .toInstant();
    }
}
