/**
 * How somebody comes in: an invitation by mail holds a one-time link and becomes a membership when it is accepted with
 * the address it was sent to, or when a manager confirms another address. Nobody accepts or confirms what they sent
 * themselves. Of the link only a hash is kept.
 */
package nl.veiligecentra.organisation.invitation;
