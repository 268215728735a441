package nl.veiligecentra.brainstorm;

import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A session of a fresh centre with one item on its agenda, put there without asking anybody. */
public final class Treated {

    public final UUID session = UUID.randomUUID();
    public final UUID item = UUID.randomUUID();

    private final FreshCentre centre;

    public Treated(FreshCentre centre, String status, String audience, LocalDate on) {
        this.centre = centre;
        var start = on.atTime(18, 0).atOffset(ZoneOffset.UTC);
        var isDraft = status.equals("DRAFT") || status.equals("MINUTES_PUBLISHED");
        Sql.run(
                """
                insert into brainstorm_session (id, kind, title, host_organisation_id, organiser_organisation_id, area_ids,
                    starts_at, ends_at, place, status, correct_until, published_at, published_by_link, created_at, changed_at)
                values (?, 'BRAINSTORM', 'Overleg met de politie', ?, ?, array[?]::uuid[], ?, ?, 'Raadhuis', ?, ?, ?, false,
                    timestamptz '2026-01-01Z', timestamptz '2026-01-01Z')
                """,
                session,
                centre.management,
                centre.management,
                centre.area,
                start,
                start.plusHours(2),
                status,
                isDraft ? on : null,
                status.equals("MINUTES_PUBLISHED") ? OffsetDateTime.now(ZoneOffset.UTC) : null);
        Sql.run("""
                insert into agenda_item (id, session_id, position, title, area_ids, audience, partner_ids, decision,
                    giver_text, created_at)
                values (?, ?, 1, 'Bereikbaarheid', array[?]::uuid[], ?, '{}', 'AGREED',
                    'Er komt een eigen nummer voor winkeliers.', timestamptz '2026-01-01Z')
                """, item, session, centre.area, audience);
    }

    /** On its agenda, and by now where the status says. */
    public void takes(String input, String status) {
        Sql.run("insert into agenda_item_input (item_id, input_id) values (?, ?)", item, UUID.fromString(input));
        var isOver = status.equals("ANSWERED");
        Sql.run(
                "update brainstorm_input set status = ?, ended_on = case when ? then submitted_on end where id = ?",
                status,
                isOver,
                UUID.fromString(input));
        Sql.run(
                "update agenda_item_input set answered_on = case when ? then date '2026-11-20' end where item_id = ?",
                isOver,
                item);
    }

    public UUID promises(String action, String audience, LocalDate due) {
        var id = UUID.randomUUID();
        Sql.run(
                """
                insert into measure (id, version, area_ids, code, theme, action, members_text, audience, owner_organisation_id,
                    co_organisation_ids, priority, origin, due_date, changes_access, status, agreed_date, agreed_due_date,
                    agreed_how, created_at, changed_at)
                values (?, 0, array[?]::uuid[], ?, 'COOPERATION', ?, ?, ?, ?, '{}', 'MEDIUM', 'SESSION', ?, false, 'AGREED',
                    date '2026-01-01', ?, 'MEETING', current_timestamp, current_timestamp)
                """,
                id,
                centre.area,
                "S-" + id.toString().substring(0, 6),
                action,
                audience.equals("MEMBERS") ? action : null,
                audience,
                centre.municipality,
                due,
                due);
        Sql.run("insert into agenda_item_measure (item_id, measure_id, relation) values (?, ?, 'OUTCOME')", item, id);
        return id;
    }
}
