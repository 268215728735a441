/**
 * Who is what where, for how long. A membership comes from an accepted invitation, is told to the board and the
 * managers of its area, and ends by its last day; a row is never deleted.
 */
package nl.veiligecentra.organisation.membership;
