/**
 * Who takes part, and what they may do where: organisations with departments, memberships that give a person a role in
 * an area for a period, invitations that become memberships, deputies, and service clients of an organisation.
 *
 * <p>Invariants: being in an area is granted, never claimed; nobody grants themselves anything; an ended membership
 * gives nothing from the next request on. Other features ask {@link nl.veiligecentra.organisation.Access} and nothing
 * else. Uses {@code shared} only.
 */
package nl.veiligecentra.organisation;
