package nl.veiligecentra.brainstorm;

/** Whose turn it is, of giver and moderator, while an input waits to be decided on. */
enum Conversation {
    NONE,
    ASKED,
    ANSWERED
}
