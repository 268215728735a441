/**
 * What came of the work in an area: figures over reports, by when, what and where, with the year before. Nobody learns
 * from a figure what their view of the reports does not show. Uses the counts of incidents, places and access.
 */
package nl.veiligecentra.effect;
