/**
 * What partners talk about and what comes of it: sessions, who is invited, the agenda, the outcomes, the draft that each
 * partner corrects, and the minutes that the host publishes.
 *
 * <p>Invariants: only the host publishes, and what was published never changes; a partner's outcome is not published
 * before that partner could correct it; nothing here knows who gave an input. Tells by the events
 * {@link nl.veiligecentra.brainstorm.session.SessionChanged} and {@link nl.veiligecentra.brainstorm.session.SessionHeld}
 * and those that mails follow from. Uses {@code shared}, {@code organisation}, {@code area}, {@code incident},
 * {@code measure} and the inputs.
 */
package nl.veiligecentra.brainstorm.session;
