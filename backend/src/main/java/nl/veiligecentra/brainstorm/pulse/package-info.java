/**
 * How the cooperation goes, in three marks: asked of members and of who was there after each session, answered by a link that
 * works once.
 *
 * <p>Invariants: nothing connects an answer with who gave it; figures are of five answers at least and grow by fives. Listens
 * to {@link nl.veiligecentra.brainstorm.session.SessionHeld}. Uses {@code shared} and {@code organisation}.
 */
package nl.veiligecentra.brainstorm.pulse;
