package nl.veiligecentra.shared.subject;

import java.util.UUID;

/**
 * That something changed, and who alone may notice.
 *
 * @param amongPartners only who reads what partners write to each other
 * @param leftOrganisation with whom it lay until this change, and who may notice that it left
 */
public record Change(SubjectKey subject, UUID areaId, int version, boolean amongPartners, UUID leftOrganisation) {}
