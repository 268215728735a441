package nl.veiligecentra.incident;

/** What became of an event; there is no "solved" for what happened to somebody. */
public enum EventResult {
    POLICE_REPORT_FILED,
    DISCUSSED,
    REFERRED,
    COUNTED_ONLY
}
