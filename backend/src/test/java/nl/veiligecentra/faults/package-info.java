/**
 * Breaks the packaged product on purpose while people write: kills it, kills and restarts its database, and counts what
 * was lost or doubled. {@code docs/reliability.md} says how to run it.
 */
package nl.veiligecentra.faults;
