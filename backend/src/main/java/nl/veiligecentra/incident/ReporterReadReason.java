package nl.veiligecentra.incident;

/** Why somebody needs to know who reported; logged, and shown to the reporter. */
public enum ReporterReadReason {
    ANSWER_QUESTION,
    POLICE_REPORT_HELP,
    SAFETY_OF_REPORTER
}
