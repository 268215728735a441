package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who sits at the table of a centre, how they say it goes, and what figures they asked of each other. */
final class TableRows {

    private static final List<String> REMARKS = List.of(
            "Fijn dat de wijkagent nu zelf terugbelt.",
            "De verlichting duurt te lang.",
            "Ik hoor eerder wat er gebeurt dan vorig jaar.");

    private final Rows rows;
    private final Dice dice;
    private final Centre centre;
    private final Register register;
    private final UUID manager = KnownIds.organisation("MKB Westland");
    private final LocalDate today;
    private final Instant now;

    TableRows(Rows rows, Dice dice, Centre centre, Register register, Instant now) {
        this.rows = rows;
        this.dice = dice;
        this.centre = centre;
        this.register = register;
        this.today = DutchTime.dateOf(now);
        this.now = now;
    }

    void add(List<SessionPlan> plans) {
        addGroup();
        addRequest();
        for (int number = 1; number <= plans.size(); number++) {
            if (plans.get(number - 1).published() != null) {
                addPulse(number, plans.get(number - 1).day());
            }
        }
    }

    /** The fire service has no seat yet. */
    private void addGroup() {
        rows.add("working_group", "id, version, area_id, created_at", KnownIds.workingGroup(), 1, centre.id(), now);
        addSeat(0, manager, "Centrummanager", true, register.account(Account.MARIT));
        addSeat(1, centre.party("BIZ").organisationId(), "Voorzitter", false, register.account(Account.BRAM));
        addSeat(2, centre.party("POLICE").organisationId(), "Wijkagent", false, register.account(Account.FEMKE));
        addSeat(
                3,
                centre.party("MUNICIPALITY_SAFETY").organisationId(),
                "Adviseur veiligheid",
                false,
                register.account(Account.JORIS));
    }

    private void addSeat(int position, UUID organisation, String function, boolean chairs, UUID person) {
        rows.add(
                "working_group_seat",
                "id, group_id, position, organisation_id, function, chairs, person_id",
                dice.silentId(),
                KnownIds.workingGroup(),
                position,
                organisation,
                function,
                chairs,
                person);
    }

    private void addRequest() {
        rows.add(
                "figure_request",
                "id, version, area_id, organisation_id, asking_organisation_id, asking_role, session_id, offences, period_from, "
                        + "period_until, days_and_hours, purpose, due_date, status, asked_on",
                KnownIds.figureRequest(),
                0,
                centre.id(),
                centre.party("POLICE").organisationId(),
                manager,
                "MANAGER",
                KnownIds.brainstormSession(5),
                "Winkeldiefstal en fietsendiefstal",
                today.minusMonths(12).withDayOfMonth(1),
                today.withDayOfMonth(1).minusDays(1),
                "Koopavonden en zaterdagen",
                "Zien of extra toezicht op koopavonden helpt",
                today.plusDays(5),
                "ASKED",
                today.minusDays(6));
    }

    /** Each time a little better. */
    private void addPulse(int session, int day) {
        for (int n = 0; n < 10; n++) {
            rows.add(
                    "pulse_answer",
                    "id, session_id, communication, decisiveness, being_heard, remark, answered_on, counted",
                    dice.silentId(),
                    KnownIds.brainstormSession(session),
                    dice.between(4, 7) + session / 2,
                    dice.between(3, 7) + session / 2,
                    dice.between(5, 7) + session / 2,
                    n < REMARKS.size() ? REMARKS.get(n) : null,
                    today.plusDays(day + dice.between(1, 9)),
                    true);
        }
    }
}
