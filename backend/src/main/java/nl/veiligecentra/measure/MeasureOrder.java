package nl.veiligecentra.measure;

import nl.veiligecentra.shared.paging.Cursor;

import java.util.Arrays;

/** In which order a list of measures is, each ending in the id so that it is stable. */
enum MeasureOrder {
    CODE("code", "m.code", "text"),
    DUE("dueDate", "coalesce(m.due_date, date '9999-12-31')", "date"),
    CHANGED("-changedAt", "m.changed_at", "timestamptz");

    private final String sort;
    private final String column;
    private final String type;

    MeasureOrder(String sort, String column, String type) {
        this.sort = sort;
        this.column = column;
        this.type = type;
    }

    static MeasureOrder of(String sort) {
        return Arrays.stream(values())
                .filter(order -> order.sort.equals(sort))
                .findFirst()
                .orElse(CODE);
    }

    String key() {
        return sort;
    }

    String orderBy() {
        var direction = this == CHANGED ? " desc" : "";
        return " order by " + column + direction + ", m.id" + direction;
    }

    String after() {
        return " and (" + column + ", m.id) " + (this == CHANGED ? "<" : ">") + " (cast(:afterValue as " + type
                + "), :afterId)";
    }

    Cursor cursorAfter(MeasureRow last) {
        var value = switch (this) {
            case CODE -> last.code();
            case DUE -> last.dueDate() == null ? "9999-12-31" : last.dueDate().toString();
            case CHANGED -> last.changedAt().toString();
        };
        return new Cursor(sort, value, last.id());
    }

    Object valueOf(Cursor cursor) {
        return switch (this) {
            case CODE -> cursor.value();
            case DUE -> cursor.date();
            case CHANGED -> cursor.moment();
        };
    }
}
