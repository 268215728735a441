/**
 * What members say about the cooperation with police, municipality, fire service and those who run the centre: inputs,
 * their moderation, and who finds the same.
 *
 * <p>Invariants: who wrote an input is known to its giver and the manager who moderates it, and to nobody else; nobody
 * moderates what is about their own organisation; no moment is kept, only days. Other features use
 * {@link nl.veiligecentra.brainstorm.InputService} and the event {@link nl.veiligecentra.brainstorm.InputNews}. Uses
 * {@code shared}, {@code organisation}, {@code area} and {@code incident}.
 */
package nl.veiligecentra.brainstorm;
