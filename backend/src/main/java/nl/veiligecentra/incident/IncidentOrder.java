package nl.veiligecentra.incident;

import nl.veiligecentra.shared.paging.Cursor;

import java.time.Instant;

/** The orders that a list of reports knows: each over one column and then the id, so that it is the same twice. */
enum IncidentOrder {
    REPORTED("reported_at", true),
    /** For who has the shared view somewhere: by hour a neighbour could read off when a theft was reported. */
    LISTED("listed_at", true),
    DUE("due_at", false),
    ENDORSEMENTS("endorsements", true);

    private final String column;
    private final String orderBy;
    private final String after;

    IncidentOrder(String column, boolean descending) {
        this.column = column;
        this.orderBy = (descending ? "i.%1$s desc, i.id desc" : "i.%1$s, i.id").formatted(column);
        this.after = "(i.%s, i.id) %s (:afterValue, :afterId)".formatted(column, descending ? "<" : ">");
    }

    static IncidentOrder of(IncidentFilter filter, boolean seesAllWhole) {
        if (filter.sort() == null || filter.sort().equals("-reportedAt")) {
            return seesAllWhole ? REPORTED : LISTED;
        }
        return filter.sort().equals("dueAt") ? DUE : ENDORSEMENTS;
    }

    /** There is an index in this order that does not begin with the area. */
    boolean isOverAllAreas() {
        return this == REPORTED || this == LISTED;
    }

    String orderBy() {
        return orderBy;
    }

    /** The moment that {@code from} and {@code until} are about: in the exact order the exact one. */
    String moment() {
        return this == REPORTED ? column : LISTED.column;
    }

    String after() {
        return after;
    }

    Object valueOf(Cursor cursor) {
        return this == ENDORSEMENTS ? cursor.number() : cursor.moment();
    }

    Cursor cursorAt(IncidentRow row) {
        if (this == ENDORSEMENTS) {
            return new Cursor(name(), String.valueOf(row.endorsements()), row.id());
        }
        return Cursor.at(name(), momentOf(row), row.id());
    }

    private Instant momentOf(IncidentRow row) {
        return switch (this) {
            case REPORTED -> row.reportedAt();
            case DUE -> row.dueAt();
            default -> row.listedAt();
        };
    }
}
