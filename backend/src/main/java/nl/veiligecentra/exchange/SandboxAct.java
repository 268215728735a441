package nl.veiligecentra.exchange;

import nl.veiligecentra.incident.DeclineReason;
import nl.veiligecentra.incident.IncidentStatus;
import nl.veiligecentra.incident.Move;
import nl.veiligecentra.incident.MoveIncident;
import nl.veiligecentra.incident.WaitingFor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One step of the script of the sandbox: in it a broken street light mends itself, and litter is declined. */
record SandboxAct(IncidentStatus from, Move to, String note) {

    private static final int DAYS_PROMISED = 5;

    private static final Map<String, List<SandboxAct>> SCRIPTS = Map.of(
            "STREET_LIGHT_BROKEN",
            List.of(
                    new SandboxAct(IncidentStatus.REPORTED, Move.ACKNOWLEDGED, "Gezien, we plannen het in."),
                    new SandboxAct(IncidentStatus.ACKNOWLEDGED, Move.IN_PROGRESS, null),
                    new SandboxAct(IncidentStatus.IN_PROGRESS, Move.WAITING, "We wachten op een onderdeel."),
                    new SandboxAct(IncidentStatus.WAITING, Move.IN_PROGRESS, null),
                    new SandboxAct(IncidentStatus.IN_PROGRESS, Move.RESOLVED, "Het is gemaakt."),
                    new SandboxAct(IncidentStatus.RESOLVED, Move.REOPENED, "Hij is weer uit."),
                    new SandboxAct(IncidentStatus.IN_PROGRESS, Move.RESOLVED, "Nu echt."),
                    new SandboxAct(IncidentStatus.RESOLVED, Move.CLOSED, null)),
            "LITTER",
            List.of(new SandboxAct(IncidentStatus.REPORTED, Move.DECLINED, "Dit ligt niet bij ons.")));

    static List<SandboxAct> scriptOf(String category) {
        return SCRIPTS.getOrDefault(category, List.of());
    }

    MoveIncident step(LocalDate today) {
        var later = today.plusDays(DAYS_PROMISED);
        return new MoveIncident(
                from,
                to,
                note,
                null,
                to == Move.DECLINED ? DeclineReason.NOT_OURS : null,
                null,
                to == Move.WAITING ? WaitingFor.THIRD_PARTY : null,
                to == Move.WAITING ? later : null,
                to == Move.ACKNOWLEDGED ? later : null,
                null);
    }
}
