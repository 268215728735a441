package nl.veiligecentra.brainstorm;

/** What of the cooperation it is about. */
public enum InputTopic {
    REACHABILITY,
    RESPONSE_TIME,
    FEEDBACK,
    PRESENCE,
    COOPERATION,
    DECLARING,
    OTHER
}
