package nl.veiligecentra.incident;

import java.util.UUID;

/**
 * How many reports have something in common, in a period and in the same months a year earlier.
 *
 * @param areaId given for streets, of which each area has its own
 */
public record Tally(String key, UUID areaId, int amount, int yearEarlier) {}
