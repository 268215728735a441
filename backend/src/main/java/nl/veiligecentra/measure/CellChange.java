package nl.veiligecentra.measure;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * One cell of a measure that changed.
 *
 * @param cell its name, as in {@link MeasureSummary}; {@code proposed} for the measure itself
 * @param by the organisation that changed it; absent for what time did
 * @param person who of it did; told to those who may change every cell, as long as it is kept
 * @param from what stood there, as text: the name of an organisation, a date, a code; absent when it was empty
 */
@Schema(requiredProperties = {"at", "version", "cell"})
public record CellChange(Instant at, int version, String cell, Reference by, String person, String from, String to) {}
