/**
 * Working groups: who sits at the table for which organisation in an area, who stands in, and who is missing of those without
 * whom a centre cannot be made safe.
 *
 * <p>Invariants: one group for an area; a seat is of an organisation that takes part there, and who sits down on it is of that
 * organisation that day. Uses {@code shared} and {@code organisation}.
 */
package nl.veiligecentra.brainstorm.group;
