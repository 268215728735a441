package nl.veiligecentra.area;

import java.util.UUID;

/** Who a party that a category names is in one area; {@code departmentId} is {@code null} for all of its departments. */
public record Party(UUID organisationId, UUID departmentId) {}
