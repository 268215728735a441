package nl.veiligecentra.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The areas in which the caller may do one thing: part of every query, so that other areas do not exist. */
public record PermittedAreas(Set<UUID> ids) {

    public PermittedAreas(Collection<UUID> ids) {
        this(Set.copyOf(ids));
    }

    public boolean contains(UUID areaId) {
        return ids.contains(areaId);
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public UUID[] array() {
        return ids.toArray(UUID[]::new);
    }

    /** @return only that area when one is asked for; none when it is not among the permitted ones */
    public PermittedAreas narrowedTo(UUID areaId) {
        if (areaId == null) {
            return this;
        }
        return new PermittedAreas(contains(areaId) ? List.of(areaId) : List.of());
    }
}
