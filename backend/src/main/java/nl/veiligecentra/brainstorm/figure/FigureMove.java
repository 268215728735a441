package nl.veiligecentra.brainstorm.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody makes of a request by saying so; a document that is handed in delivers it. */
@Schema(name = "FigureRequestMove")
public enum FigureMove {
    /** By who was asked. */
    REFUSED,
    /** By who asked. */
    WITHDRAWN
}
