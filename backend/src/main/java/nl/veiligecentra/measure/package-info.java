/**
 * What was agreed about what is unsafe: measures with an owner, a date and a goal, their life, their history cell by
 * cell, and the catalogue they start from.
 *
 * <p>Invariants: nothing is agreed without its owner's yes; a date that was agreed stays known when it is moved, with the
 * reason; no version is ever overwritten. Other features use {@link nl.veiligecentra.measure.MeasureService} and the
 * event {@link nl.veiligecentra.measure.MeasureChanged}. Uses {@code shared}, {@code organisation}, {@code area} and
 * {@code incident}.
 */
package nl.veiligecentra.measure;
