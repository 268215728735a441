/**
 * What every feature that holds personal data says of it: what it holds about somebody, what it forgets when a term is
 * over, and what at somebody's request. The feature {@code privacy} asks; it knows none of the tables.
 */
package nl.veiligecentra.shared.personal;
