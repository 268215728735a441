package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What members say about the cooperation, with who supports it and what was asked back. */
final class InputRows {

    private final Rows rows;
    private final Dice dice;
    private final UUID manager;
    private final LocalDate today;
    private final Map<String, Centre> centres;

    InputRows(Rows rows, Dice dice, UUID manager, List<Centre> centres, Instant now) {
        this.rows = rows;
        this.dice = dice;
        this.manager = manager;
        this.today = DutchTime.dateOf(now);
        this.centres = centres.stream()
                .collect(Collectors.toMap(centre -> centre.plan().slug(), Function.identity()));
    }

    void add(List<InputPlan> plans) {
        for (int place = 1; place <= plans.size(); place++) {
            add(KnownIds.input(place), plans.get(place - 1));
        }
    }

    private void add(UUID id, InputPlan plan) {
        var centre = centres.get(plan.area());
        var giver = centre.shopkeepers().get(plan.giver()).person();
        rows.add(
                "brainstorm_input",
                "id, version, area_id, about, kind, topic, text, named, status, conversation, submitted_on, ended_on, "
                        + "refusal_reason, refusal_note, merged_into, supports, writer_id, writer_organisation_id",
                id,
                plan.status().equals("SUBMITTED") ? 0 : 1,
                centre.id(),
                plan.about(),
                plan.kind(),
                plan.topic(),
                plan.text(),
                plan.named(),
                plan.status(),
                plan.conversation() == null ? "NONE" : plan.conversation(),
                today.plusDays(plan.day()),
                plan.ended() == null ? null : today.plusDays(plan.ended()),
                plan.reason(),
                plan.note(),
                plan.into() == null ? null : KnownIds.input(plan.into()),
                plan.supporters().size(),
                giver.id(),
                giver.organisationId());
        plan.supporters().forEach(place -> support(id, centre, place));
        addMessages(id, plan, giver.id());
        if (plan.stories() != null) {
            plan.stories()
                    .forEach(story ->
                            rows.add("brainstorm_input_incident", "input_id, incident_id", id, KnownIds.story(story)));
        }
    }

    private void support(UUID id, Centre centre, int place) {
        var supporter = centre.shopkeepers().get(place).person();
        rows.add("brainstorm_support", "input_id, person_id", id, supporter.id());
    }

    private void addMessages(UUID id, InputPlan plan, UUID giver) {
        var messages = plan.messages() == null ? List.<InputPlan.Message>of() : plan.messages();
        for (int position = 1; position <= messages.size(); position++) {
            var message = messages.get(position - 1);
            rows.add(
                    "brainstorm_message",
                    "id, input_id, position, side, person_id, text, written_on",
                    dice.silentId(),
                    id,
                    position,
                    message.side(),
                    message.side().equals("GIVER") ? giver : manager,
                    message.text(),
                    today.plusDays(message.day()));
        }
    }
}
