package nl.veiligecentra.brainstorm.session;

/** For whom an item of the agenda is meant; partners of its areas always read it. */
public enum AgendaAudience {
    PARTNERS,
    MEMBERS,
    PUBLIC
}
