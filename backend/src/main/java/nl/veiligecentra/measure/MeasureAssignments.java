package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.List;
import java.util.UUID;

/** Answers other features' question who does a measure, after an event named one. */
@ApplicationScoped
public class MeasureAssignments {

    private final AssignmentRepository assignments;
    private final PeopleDirectory people;

    MeasureAssignments(AssignmentRepository assignments, PeopleDirectory people) {
        this.assignments = assignments;
        this.people = people;
    }

    @Transactional
    public Assignment of(UUID measureId) {
        return assignments.find(measureId).orElseThrow(NotFound::new);
    }

    /** Who of its owner may change it; of a department, its people and those of the whole organisation. */
    @Transactional
    public List<UUID> peopleOf(Assignment assignment) {
        return people.of(
                assignment.organisationId(),
                assignment.departmentId(),
                assignment.areaIds(),
                Operation.EDIT_OWN_MEASURES);
    }
}
