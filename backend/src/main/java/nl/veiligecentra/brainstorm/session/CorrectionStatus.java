package nl.veiligecentra.brainstorm.session;

/** What the organiser did with a correction. */
public enum CorrectionStatus {
    OPEN,
    TAKEN,
    LEFT
}
