package nl.veiligecentra.measure;

import nl.veiligecentra.shared.subject.SubjectName;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Who is to do a measure, where, and by when. */
public record Assignment(
        UUID measureId,
        SubjectName name,
        UUID organisationId,
        UUID departmentId,
        Set<UUID> areaIds,
        LocalDate dueDate) {}
