package nl.veiligecentra.notification;

import nl.veiligecentra.incident.Audience;
import nl.veiligecentra.incident.IncidentWritten;
import nl.veiligecentra.incident.MoveIncident;
import nl.veiligecentra.incident.Reader.Interest;
import nl.veiligecentra.incident.UpdateKind;
import nl.veiligecentra.incident.WaitingFor;
import nl.veiligecentra.notification.inbox.NotificationKind;

import java.util.Optional;

/** What about a report is worth a mail. */
enum News {
    /** Taken up, with a date or a message; without either the line of steps says enough. */
    TAKEN_UP,
    WAITS_FOR_YOU,
    ASKED,
    NOTED,
    RESOLVED,
    DECLINED,
    CLOSED,
    REOPENED,
    DUPLICATE;

    static Optional<News> of(MoveIncident step) {
        return switch (step.to()) {
            case ACKNOWLEDGED, IN_PROGRESS -> saysSomething(step) ? Optional.of(TAKEN_UP) : Optional.empty();
            case WAITING -> step.waitingFor() == WaitingFor.REPORTER ? Optional.of(WAITS_FOR_YOU) : Optional.empty();
            case RESOLVED -> Optional.of(RESOLVED);
            case DECLINED -> Optional.of(DECLINED);
            case CLOSED -> Optional.of(CLOSED);
            case REOPENED -> Optional.of(REOPENED);
            case DUPLICATE -> Optional.of(DUPLICATE);
            case REPORTED, WITHDRAWN -> Optional.empty();
        };
    }

    /** What is written to who reported it; among partners, and for who handles it, the inbox is enough. */
    static Optional<News> of(IncidentWritten written) {
        var note = written.note();
        if (written.byReporter() || note.audience() == Audience.PARTNERS) {
            return Optional.empty();
        }
        return Optional.of(note.kind() == UpdateKind.QUESTION ? ASKED : NOTED);
    }

    NotificationKind kind() {
        return this == ASKED || this == NOTED ? NotificationKind.NOTE_FOR_YOU : NotificationKind.INCIDENT_STATUS;
    }

    boolean concerns(Interest interest, MoveIncident step) {
        return switch (interest) {
            case REPORTED_IT -> true;
            case HANDLES_IT -> this == REOPENED;
            case SEES_IT_TOO ->
                this == RESOLVED
                        || this == DECLINED
                        || this == REOPENED
                        || (this == TAKEN_UP && step.promisedForDate() != null);
        };
    }

    private static boolean saysSomething(MoveIncident step) {
        return step.promisedForDate() != null || (step.note() != null && step.noteFor() != Audience.PARTNERS);
    }
}
