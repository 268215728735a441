/**
 * Measures the packaged product against the database alone: what a request costs, beside every statement of that request
 * run by pgbench. {@code docs/performance.md} says how to run it.
 */
package nl.veiligecentra.bench;
