package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.SessionPlan.Guest;
import nl.veiligecentra.local.demo.SessionPlan.Item;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was discussed in a centre, with whom, and what came of it. */
final class SessionRows {

    private static final int PLANNED_AHEAD = 45;
    private static final Duration WORKING_MORNING = Duration.ofHours(10);

    private final Rows rows;
    private final Dice dice;
    private final Centre centre;
    private final Register register;
    private final UUID organiser = KnownIds.organisation("MKB Westland");
    private final LocalDate today;

    SessionRows(Rows rows, Dice dice, Centre centre, Register register, Instant now) {
        this.rows = rows;
        this.dice = dice;
        this.centre = centre;
        this.register = register;
        this.today = DutchTime.dateOf(now);
    }

    void add(List<SessionPlan> plans) {
        for (int number = 1; number <= plans.size(); number++) {
            add(number, plans.get(number - 1));
        }
    }

    private void add(int number, SessionPlan plan) {
        var starts = startOf(plan);
        var planned = morning(plan.day() - PLANNED_AHEAD);
        var isOver = plan.published() != null;
        rows.add(
                "brainstorm_session",
                "id, version, kind, title, purpose, host_organisation_id, organiser_organisation_id, area_ids, starts_at, "
                        + "ends_at, place, status, calendar_sequence, correct_until, published_at, published_by_link, "
                        + "created_at, changed_at",
                KnownIds.brainstormSession(number),
                1,
                plan.kind(),
                plan.title(),
                plan.purpose(),
                plan.host() == null ? organiser : centre.party(plan.host()).organisationId(),
                organiser,
                new UUID[] {centre.id()},
                starts,
                starts.plus(Duration.ofMinutes(plan.minutes())),
                plan.place(),
                plan.status(),
                plan.status().equals("PLANNED") ? 0 : 1,
                isOver ? today.plusDays(plan.published() - 3) : day(plan.correct()),
                isOver ? morning(plan.published()) : null,
                isOver ? false : null,
                planned,
                isOver ? morning(plan.published()) : planned);
        for (int place = 1; place <= plan.guests().size(); place++) {
            add(number, place, plan.guests().get(place - 1), planned);
        }
        for (int place = 1; place <= plan.items().size(); place++) {
            add(number, place, plan.items().get(place - 1), plan, planned);
        }
        if (plan.addendum() != null) {
            addAddendum(number, plan);
        }
    }

    private void add(int number, int place, Guest guest, Instant planned) {
        var party = centre.party(guest.party());
        rows.add(
                "session_invitee",
                "id, session_id, organisation_id, function, person_id, attendance, attended, invited_at",
                KnownIds.sessionInvitee(number, place),
                KnownIds.brainstormSession(number),
                party.organisationId(),
                guest.function(),
                guest.account() == null
                        ? party.staff().get(0).id()
                        : register.account(Account.valueOf(guest.account())),
                guest.attendance(),
                guest.attended(),
                planned);
    }

    private void add(int number, int place, Item item, SessionPlan plan, Instant planned) {
        var id = KnownIds.agendaItem(number, place);
        rows.add(
                "agenda_item",
                "id, session_id, version, position, title, explanation, area_ids, audience, presenter, partner_ids, "
                        + "discussion, decision, partner_text, giver_text, created_at",
                id,
                KnownIds.brainstormSession(number),
                1,
                place,
                item.title(),
                item.explanation(),
                new UUID[] {centre.id()},
                item.audience(),
                item.presenter(),
                item.partners().stream()
                        .map(party -> centre.party(party).organisationId())
                        .distinct()
                        .toArray(UUID[]::new),
                item.discussion(),
                item.decision(),
                item.partnerText(),
                item.giverText(),
                planned);
        item.inputs()
                .forEach(input -> rows.add(
                        "agenda_item_input",
                        "item_id, input_id, answered_on",
                        id,
                        KnownIds.input(input),
                        day(plan.published())));
        link(id, item.sources(), "SOURCE");
        link(id, item.outcomes(), "OUTCOME");
    }

    private void link(UUID item, List<Integer> measures, String relation) {
        if (measures != null) {
            measures.forEach(measure -> rows.add(
                    "agenda_item_measure", "item_id, measure_id, relation", item, KnownIds.measure(measure), relation));
        }
    }

    private void addAddendum(int number, SessionPlan plan) {
        var at = morning(plan.published() + 1);
        rows.add(
                "session_addendum",
                "id, session_id, organisation_id, person_id, text, written_at",
                dice.id(at),
                KnownIds.brainstormSession(number),
                organiser,
                register.account(Account.MARIT),
                plan.addendum(),
                at);
    }

    private Instant startOf(SessionPlan plan) {
        return today.plusDays(plan.day())
                .atTime(plan.startsAt())
                .atZone(DutchTime.AMSTERDAM)
                .toInstant();
    }

    private Instant morning(int day) {
        return DutchTime.startOf(today.plusDays(day)).plus(WORKING_MORNING);
    }

    private LocalDate day(Integer day) {
        return day == null ? null : today.plusDays(day);
    }
}
