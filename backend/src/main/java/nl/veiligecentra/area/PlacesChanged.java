package nl.veiligecentra.area;

import java.util.UUID;

/** The name, outline or streets of an area are not what they were. */
record PlacesChanged(UUID areaId) {}
