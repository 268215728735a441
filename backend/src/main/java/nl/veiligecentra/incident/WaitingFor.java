package nl.veiligecentra.incident;

/** For whom it waits; only waiting for the reporter stops the clock of a term. */
public enum WaitingFor {
    REPORTER,
    HANDLER,
    THIRD_PARTY
}
