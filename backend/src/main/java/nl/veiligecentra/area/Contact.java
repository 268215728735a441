package nl.veiligecentra.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** Whom to call or write about what. */
@Schema(requiredProperties = {"id", "label"})
public record Contact(UUID id, String label, String phone, String email, String note) {}
