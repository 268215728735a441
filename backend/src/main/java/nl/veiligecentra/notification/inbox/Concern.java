package nl.veiligecentra.notification.inbox;

/** Why somebody is told of it. */
public enum Concern {
    REPORTED_IT,
    SEES_IT_TOO,
    HANDLES_IT,
    DOES_IT,
    GAVE_IT
}
