package nl.veiligecentra.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an answer made of the measure. */
@Schema(requiredProperties = {"status"})
public record ConsentReceived(MeasureStatus status) {}
