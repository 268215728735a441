package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Story.Wait;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes a story down in the tables of incidents. */
final class StoryRows {

    private static final Wait NOTHING = new Wait(null, null, null);

    private final Rows rows;
    private final Dice dice;
    private final Partners partners;

    StoryRows(Rows rows, Dice dice, Partners partners) {
        this.rows = rows;
        this.dice = dice;
        this.partners = partners;
    }

    void add(Story story) {
        var row = new LinkedHashMap<String, Object>();
        putReport(row, story);
        putFacts(row, story.facts);
        putParties(row, story);
        putProgress(row, story);
        rows.add("incident", row);
        addMoves(story);
        addUpdates(story);
        addEndorsements(story);
        addExternalReference(story);
    }

    private void putReport(Map<String, Object> row, Story story) {
        var category = story.category;
        row.put("id", story.id);
        row.put("area_id", story.centre.id());
        row.put("category", category.code());
        row.put("intake", category.intake());
        row.put("theme", category.theme());
        row.put("reported_at", story.reportedAt);
        row.put(
                "listed_at",
                category.isEvent() ? DutchTime.startOf(DutchTime.dateOf(story.reportedAt)) : story.reportedAt);
        row.put("street_id", story.centre.streets().get(story.facts.street));
        row.put("client_key", dice.silentId());
    }

    private static void putFacts(Map<String, Object> row, Story.Facts facts) {
        row.put("severity", facts.severity);
        row.put("occurred_from", facts.occurredFrom);
        row.put("occurred_until", facts.occurredUntil);
        row.put("place_text", facts.placeText);
        row.put("longitude", facts.point == null ? null : facts.point.lon());
        row.put("latitude", facts.point == null ? null : facts.point.lat());
        row.put("description", facts.description);
        row.put("damage_eur", facts.damage);
        row.put("minutes_lost", facts.minutesLost);
        row.put("police_report", facts.policeReport);
        row.put("police_report_reference", facts.policeReference);
        row.put("police_report_not_filed", facts.notFiledReason);
        row.put("police_mark", facts.policeMark);
        row.put("share_with_police", facts.shareWithPolice);
    }

    private void putParties(Map<String, Object> row, Story story) {
        row.put("reporter_id", story.reporter.id());
        row.put("reporter_organisation_id", story.reporter.organisationId());
        row.put("handler_organisation_id", story.handler().organisationId());
        row.put("handler_department_id", story.handler().departmentId());
        row.put("informed_organisation_id", informed(story));
        row.put("promised_for_date", story.promisedFor);
        row.put(
                "promised_by",
                story.promisedFor == null ? null : story.handler().organisationId());
    }

    private UUID informed(Story story) {
        if (story.category.theme().equals("FIRE_SAFETY")) {
            return partners.fireService();
        }
        return story.isPolicePartOfIt() ? partners.police() : null;
    }

    private void putProgress(Map<String, Object> row, Story story) {
        var status = story.status;
        var waiting = status == Status.WAITING ? story.waiting : NOTHING;
        row.put("status", status.name());
        row.put("result", story.result);
        row.put("updated_at", lastChange(story));
        row.put("closed_at", status.isFinal() ? story.lastMoveAt() : null);
        row.put("resolved_at", status.isOpen() ? null : story.lastTimeOf(Status.RESOLVED));
        row.put("due_at", dueAt(story));
        row.put("waiting_for", waiting.on());
        row.put("waiting_since", waiting.since());
        row.put("waiting_until_date", waiting.until());
        row.put("duplicate_of", story.duplicateOf);
        row.put("endorsements", story.endorsements.size());
        row.put("photos", story.photos);
    }

    private Instant dueAt(Story story) {
        boolean isAgreed =
                story.centre.hasTerms() && story.handler().organisationId().equals(partners.municipality());
        boolean isPaused = story.status == Status.WAITING && story.waiting.on().equals("REPORTER");
        if (!isAgreed || isPaused || !story.status.isOpen()) {
            return null;
        }
        return story.status == Status.REPORTED ? Term.reactBy(story.reportedAt) : Term.finishBy(story.reportedAt);
    }

    private static Instant lastChange(Story story) {
        return story.updates.stream()
                .map(Story.Update::at)
                .filter(story.lastMoveAt()::isBefore)
                .max(Instant::compareTo)
                .orElse(story.lastMoveAt());
    }

    private void addMoves(Story story) {
        var columns = "id, incident_id, from_status, to_status, at, person_id, organisation_id, department_id, "
                + "note, note_audience, reason";
        for (var move : story.moves) {
            var by = move.by();
            var note = move.note();
            rows.add(
                    "incident_transition",
                    columns,
                    dice.id(move.at()),
                    story.id,
                    move.from() == null ? null : move.from().name(),
                    move.to().name(),
                    move.at(),
                    by.personId(),
                    by.organisationId(),
                    by.departmentId(),
                    note.text(),
                    note.audience(),
                    note.reason());
        }
    }

    private void addUpdates(Story story) {
        var columns = "id, incident_id, kind, audience, text, at, person_id, organisation_id, by_reporter";
        for (var update : story.updates) {
            rows.add(
                    "incident_update",
                    columns,
                    dice.id(update.at()),
                    story.id,
                    update.kind(),
                    update.audience(),
                    update.text(),
                    update.at(),
                    update.by().personId(),
                    update.by().organisationId(),
                    update.byReporter());
        }
    }

    private void addEndorsements(Story story) {
        var columns = "incident_id, person_id, organisation_id, at, moved_from, solved";
        for (var seen : story.endorsements) {
            var person = seen.person();
            rows.add(
                    "incident_endorsement",
                    columns,
                    story.id,
                    person.id(),
                    person.organisationId(),
                    seen.at(),
                    seen.movedFrom(),
                    seen.solved());
        }
    }

    private void addExternalReference(Story story) {
        if (story.externalNumber == null) {
            return;
        }
        rows.add(
                "incident_external_reference",
                "id, incident_id, organisation_id, system, number, added_at",
                dice.id(story.externalNumberAt),
                story.id,
                partners.municipality(),
                "Meldingen openbare ruimte",
                story.externalNumber,
                story.externalNumberAt);
    }
}
