package nl.veiligecentra.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a measure down with every version it had, the notes about it, and the reports that led to it. */
final class MeasureRows {

    private static final int NOTE_TURN = 7;
    private static final Duration LED_TO_IT_WITHIN = Duration.ofDays(200);
    private static final int REPORTS = 4;

    private final Rows rows;
    private final Dice dice;
    private final List<Story> stories;
    private final UUID manager;

    MeasureRows(Rows rows, Dice dice, List<Story> stories, UUID manager) {
        this.rows = rows;
        this.dice = dice;
        this.stories = stories;
        this.manager = manager;
    }

    void add(MeasureLife life) {
        var last = life.versions.size() - 1;
        rows.add("measure", life.versions.get(last));
        for (int version = 0; version < last; version++) {
            addEarlier(life.versions.get(version), life.versions.get(version + 1));
        }
        addNotes(life);
        reportsThatLedTo(life).forEach(story -> link(life, story));
    }

    /** The latest is kept by the trigger. */
    private void addEarlier(Map<String, Object> version, Map<String, Object> next) {
        version.put("valid", Rows.range((Instant) version.get("changed_at"), (Instant) next.get("changed_at")));
        rows.add("measure_version", version);
    }

    private void addNotes(MeasureLife life) {
        for (var note : life.plan.notes()) {
            if (life.hasCome(note.day())) {
                var at = life.at(note.day(), NOTE_TURN);
                var by = life.parties.by(note.by());
                rows.add(
                        "measure_progress",
                        "id, measure_id, at, person_id, organisation_id, text",
                        dice.id(at),
                        life.id,
                        at,
                        by.personId(),
                        by.organisationId(),
                        note.text());
            }
        }
    }

    private Collection<Story> reportsThatLedTo(MeasureLife life) {
        var since = life.proposedAt().minus(LED_TO_IT_WITHIN);
        var categories = life.plan.reports() == null ? List.<String>of() : life.plan.reports();
        var earlier = stories.stream()
                .filter(story -> story.centre == life.centre && categories.contains(story.category.code()))
                .filter(story -> story.reportedAt.isAfter(since) && story.reportedAt.isBefore(life.proposedAt()))
                .sorted(Comparator.comparing((Story story) -> story.reportedAt).reversed())
                .limit(REPORTS);
        var known = life.plan.stories() == null ? List.<Integer>of() : life.plan.stories();
        var told = stories.stream()
                .filter(story -> known.stream().anyMatch(number -> story.id.equals(KnownIds.story(number))));
        return Stream.concat(told, earlier).distinct().toList();
    }

    private void link(MeasureLife life, Story story) {
        var reported = story.reportedAt.plus(Duration.ofHours(3));
        rows.add(
                "measure_incident",
                "measure_id, incident_id, linked_at, linked_by",
                life.id,
                story.id,
                reported.isAfter(life.proposedAt()) ? reported : life.proposedAt(),
                manager);
    }
}
