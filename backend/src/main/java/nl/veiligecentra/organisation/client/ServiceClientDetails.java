package nl.veiligecentra.organisation.client;

import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Schema(requiredProperties = {"id", "clientId", "name", "organisation", "scopes", "registeredAt"})
public record ServiceClientDetails(
        UUID id, String clientId, String name, Reference organisation, List<String> scopes, Instant registeredAt)
        implements Identified {}
