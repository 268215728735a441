package nl.veiligecentra.organisation;

import nl.veiligecentra.shared.paging.Identified;

import java.util.UUID;

/** Part of an organisation that reports are addressed to. */
public record DepartmentDetails(UUID id, String name) implements Identified {}
