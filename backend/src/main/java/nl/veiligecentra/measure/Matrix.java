package nl.veiligecentra.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * All lines of a matrix.
 *
 * @param items what is later than agreed first, unless another order was asked for
 * @param more whether there are more than 1,000, and only those are here
 */
@Schema(requiredProperties = {"items", "more"})
public record Matrix(List<MeasureSummary> items, boolean more) {}
