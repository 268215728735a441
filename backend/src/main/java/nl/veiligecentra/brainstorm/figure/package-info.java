/**
 * Requests for figures: what one partner wants to know of another's registration, for what, and by when.
 *
 * <p>Invariants: asked of police, fire service or municipality only; answered with a document by who was asked, or refused with a
 * reason; no request names a person. Uses {@code shared} and {@code organisation}.
 */
package nl.veiligecentra.brainstorm.figure;
