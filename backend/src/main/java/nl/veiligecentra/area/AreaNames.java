package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Optional;
import java.util.UUID;

/** Knows areas by the words people use for them. */
@ApplicationScoped
public class AreaNames {

    private final AreaRepository areas;

    AreaNames(AreaRepository areas) {
        this.areas = areas;
    }

    /** The area whose name stands in the text; the longest name goes first. */
    @Transactional
    public Optional<UUID> mentionedIn(String text) {
        return areas.mentionedIn(text);
    }
}
