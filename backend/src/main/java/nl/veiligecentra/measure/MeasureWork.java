package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.subject.DueWork;
import nl.veiligecentra.shared.subject.SubjectKey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was agreed and is not done, for who is reminded of it. */
@ApplicationScoped
class MeasureWork implements DueWork {

    private final AssignmentRepository assignments;
    private final MeasureAssignments owners;

    MeasureWork(AssignmentRepository assignments, MeasureAssignments owners) {
        this.assignments = assignments;
        this.owners = owners;
    }

    @Override
    public String type() {
        return SubjectKey.MEASURE;
    }

    @Override
    @Transactional
    public List<Due> dueBy(LocalDate day, UUID after, int rows) {
        return assignments.dueBy(day, after, rows).stream()
                .map(one -> new Due(one.measureId(), one.name(), one.dueDate(), owners.peopleOf(one)))
                .toList();
    }
}
