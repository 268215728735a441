/**
 * Tells open screens what changed. Every replica looks each second what was written since, and tells each of its streams
 * what its listener may notice: which thing, never what it is now. Uses all features by their services; nothing uses it.
 */
package nl.veiligecentra.live;
