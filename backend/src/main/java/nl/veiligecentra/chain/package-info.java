/**
 * How it came about: the golden thread around one object, from the reports that led to a measure to what became of it.
 *
 * <p>Invariants: nobody sees more of an object here than where it is read by itself, and nothing is found by way of an
 * object that somebody does not see. Whose an input is, is no part of it. Uses the services of {@code incident}, {@code measure} and
 * {@code brainstorm}; nothing uses it.
 */
package nl.veiligecentra.chain;
