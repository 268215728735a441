/**
 * What happened: a report of something unsafe, from the moment a shopkeeper sends it until those who saw it say that it
 * is solved. The model that other features look like.
 *
 * <p>Invariants: status moves only along {@link nl.veiligecentra.incident.LifeCycle}; what somebody sees is decided by
 * {@link nl.veiligecentra.incident.Viewer} and by nothing else; who reported is in no list and no detail; an area that
 * is not the caller's does not exist. Uses {@code shared}, {@code organisation} and {@code area}; tells others by
 * {@link nl.veiligecentra.incident.IncidentChanged}.
 */
package nl.veiligecentra.incident;
