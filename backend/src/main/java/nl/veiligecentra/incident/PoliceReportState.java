package nl.veiligecentra.incident;

/** Whether the police know, by the reporter's word. */
public enum PoliceReportState {
    NONE,
    CALLED,
    FILED
}
