package nl.veiligecentra.exchange;

import nl.veiligecentra.shared.paging.Cursor;

import java.util.UUID;

/**
 * A place in the feed: the transaction that wrote an event, and its id. Transactions are numbered as they begin and
 * finish in any order, so only what lies below the oldest running one is complete.
 */
record FeedPlace(long transaction, UUID id) {

    static final String ORDER = "events";
    private static final UUID LOWEST = new UUID(0, 0);

    static final FeedPlace BEGINNING = new FeedPlace(0, LOWEST);

    static FeedPlace of(Cursor cursor) {
        return cursor == null ? BEGINNING : new FeedPlace(cursor.longNumber(), cursor.id());
    }

    /** Everything of transactions before that one was read. */
    static FeedPlace before(long transaction) {
        return new FeedPlace(transaction, LOWEST);
    }

    Cursor cursor() {
        return new Cursor(ORDER, String.valueOf(transaction), id);
    }
}
