/**
 * Places on the map as GeoJSON (WGS84, longitude first), and the few questions asked about them, answered in metres.
 * Records refuse what is no place at all with an {@link java.lang.IllegalArgumentException}.
 */
package nl.veiligecentra.shared.geo;
