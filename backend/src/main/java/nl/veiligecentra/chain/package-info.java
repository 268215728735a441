/**
 * How it came about: the golden thread around one object, from the reports that led to a measure to what became of it.
 *
 * <p>Invariants: nobody sees more of an object here than where it is read by itself, and nothing is found by way of an
 * object that somebody does not see. Uses the services of {@code incident} and {@code measure}; nothing uses it.
 */
package nl.veiligecentra.chain;
