package nl.veiligecentra.brainstorm.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FigureRequestStatus")
public enum FigureStatus {
    ASKED,
    DELIVERED,
    REFUSED,
    WITHDRAWN
}
