package nl.veiligecentra.shared.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Things of one type that are to be done by a day. Each feature that has such things answers for them. */
public interface DueWork {

    /** As in {@link SubjectSight#type}. */
    String type();

    /** @return what is not done and is due on that day or before it, in the order of ids, after that id */
    List<Due> dueBy(LocalDate day, UUID after, int rows);

    /**
     * @param name what it is called, in as much as all these people may know
     * @param people who are to be reminded: of the organisation that does it, those who may say that it is done
     */
    record Due(UUID id, SubjectName name, LocalDate dueDate, List<UUID> people) {}
}
