package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.shared.subject.DueWork;
import nl.veiligecentra.shared.subject.SubjectKey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Figures that were asked and are not there, for who is reminded of it: a week before at the earliest. */
@ApplicationScoped
class FigureWork implements DueWork {

    /** Others are reminded two weeks before. */
    private static final int LATER_DAYS = 7;

    private final FigureRepository figures;
    private final PeopleDirectory people;

    FigureWork(FigureRepository figures, PeopleDirectory people) {
        this.figures = figures;
        this.people = people;
    }

    @Override
    public String type() {
        return SubjectKey.FIGURES;
    }

    @Override
    @Transactional
    public List<Due> dueBy(LocalDate day, UUID after, int rows) {
        return figures.dueBy(day.minusDays(LATER_DAYS), after, rows).stream()
                .map(row -> new Due(
                        row.id(),
                        FigureNames.of(row.asked().offences()),
                        row.asked().dueDate(),
                        people.of(row.organisation().id(), null, List.of(row.areaId()), Operation.DELIVER_FIGURES)))
                .toList();
    }
}
