/**
 * What members say about the cooperation with police, municipality, fire service and those who run the centre: inputs,
 * their moderation, who finds the same, and what came of them.
 *
 * <p>Invariants: who wrote an input is known to its giver and the manager who moderates it, where its giver says so to the
 * partner that it is about, and to nobody else; nobody moderates what is about their own organisation; no moment is kept,
 * only days; every answer, and what becomes of what it promised, returns to its givers. Other features use
 * {@link nl.veiligecentra.brainstorm.InputService}, {@link nl.veiligecentra.brainstorm.InputTreatment} and the event
 * {@link nl.veiligecentra.brainstorm.InputNews}. Uses {@code shared}, {@code organisation}, {@code area},
 * {@code incident} and {@code measure}.
 */
package nl.veiligecentra.brainstorm;
