package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Script.Phrases;
import nl.veiligecentra.local.demo.Story.Note;

import java.util.ArrayList;
import java.util.List;

/** What happens with something that was done to one business: it is taken along and closed with a result. */
final class EventLife {

    private static final List<String> RESULTS = List.of("DISCUSSED", "DISCUSSED", "COUNTED_ONLY", "REFERRED");

    private final Dice dice;
    private final Phrases phrases;

    EventLife(Dice dice, Phrases phrases) {
        this.dice = dice;
        this.phrases = phrases;
    }

    void live(Story story) {
        var handler = story.handler();
        var seen = OfficeHours.after(story.reportedAt, dice.between(0, 2), dice);
        var note = dice.chance(70) ? Note.toReporter(dice.oneOf(phrases.eventTaken())) : Note.NONE;
        if (!story.move(Status.ACKNOWLEDGED, seen, handler.someone(dice), note)) {
            return;
        }
        if (dice.chance(55)) {
            var taken = OfficeHours.after(seen, dice.between(1, 4), dice);
            var among = Note.toPartners(dice.oneOf(phrases.partners()));
            if (!story.move(Status.IN_PROGRESS, taken, handler.someone(dice), dice.chance(30) ? among : Note.NONE)) {
                return;
            }
        }
        close(story);
    }

    private void close(Story story) {
        var results = new ArrayList<>(RESULTS);
        if (story.facts.policeReport.equals("FILED")) {
            results.addAll(List.of("POLICE_REPORT_FILED", "POLICE_REPORT_FILED", "POLICE_REPORT_FILED"));
        }
        var result = dice.oneOf(results);
        var at = OfficeHours.after(story.lastMoveAt(), dice.between(2, 12), dice);
        var note = Note.toReporter(dice.oneOf(phrases.eventClosed().get(result)));
        if (story.move(Status.CLOSED, at, story.handler().someone(dice), note)) {
            story.result = result;
        }
    }
}
