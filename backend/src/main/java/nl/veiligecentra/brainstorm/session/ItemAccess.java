package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.UUID;

/** Finds a session and an item of it, for a change and for the answer to it. */
@ApplicationScoped
class ItemAccess {

    private final ItemRepository items;
    private final ItemReading itemReading;
    private final SessionReading reading;

    ItemAccess(ItemRepository items, ItemReading itemReading, SessionReading reading) {
        this.items = items;
        this.itemReading = itemReading;
        this.reading = reading;
    }

    BrainstormSession organised(UUID id, SessionViewer viewer) {
        return reading.holdOrganised(id, viewer);
    }

    /** The session is held already, so nobody else is at the item. */
    AgendaItem item(BrainstormSession session, UUID itemId) {
        return items.findByIdOptional(itemId)
                .filter(item -> item.sessionId().equals(session.id()))
                .orElseThrow(NotFound::new);
    }

    AgendaItemDetails details(UUID id, UUID itemId, SessionViewer viewer) {
        return itemReading.items(reading.row(id, viewer), viewer).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
