package nl.veiligecentra.shared.subject;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the current caller sees of the things of one type. Each feature that owns a type answers for it. */
public interface SubjectSight {

    /** Such as {@code incident}. */
    String type();

    /**
     * By one query, however many are asked for.
     *
     * @return those that exist for the caller, each under the name by which it may be called
     */
    Map<UUID, SubjectName> names(Collection<UUID> ids);
}
