/**
 * Where the cooperation works: areas with a boundary, streets as lines, who is to be called, which organisation a
 * category's party is there, and the terms that partners agreed to.
 *
 * <p>Invariants: an area's streets have names of their own; a term exists only where partner and area agreed on it.
 * Other features use {@link nl.veiligecentra.area.AreaService} and its records. Uses {@code shared} and
 * {@code organisation}.
 */
package nl.veiligecentra.area;
