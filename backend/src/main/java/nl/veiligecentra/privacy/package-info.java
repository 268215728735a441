/**
 * Personal data as a whole: what is past its term is forgotten by itself, people get everything that is held about them,
 * and are forgotten when they ask. Knows no table but the register of deletions: each feature says through
 * {@code shared.personal} what it holds and forgets.
 */
package nl.veiligecentra.privacy;
