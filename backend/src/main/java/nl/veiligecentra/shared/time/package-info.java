/** Dutch time: working days, parts of the day, and the one clock that everything asks. */
package nl.veiligecentra.shared.time;
