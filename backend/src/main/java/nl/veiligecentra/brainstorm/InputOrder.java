package nl.veiligecentra.brainstorm;

import nl.veiligecentra.shared.paging.Cursor;

/** In which order a list of inputs is, each ending in the id so that it is stable. */
enum InputOrder {
    SUBMITTED("-submittedOn", "submitted_on", "date"),
    SUPPORTS("-supports", "supports", "integer");

    private final String sort;
    private final String column;
    private final String type;

    InputOrder(String sort, String column, String type) {
        this.sort = sort;
        this.column = column;
        this.type = type;
    }

    static InputOrder of(String sort) {
        return SUPPORTS.sort.equals(sort) ? SUPPORTS : SUBMITTED;
    }

    String key() {
        return sort;
    }

    String orderBy(String table) {
        return " order by %1$s.%2$s desc, %1$s.id desc".formatted(table, column);
    }

    String after() {
        return " and (i." + column + ", i.id) < (cast(:afterValue as " + type + "), :afterId)";
    }

    Cursor cursorAfter(InputRow last) {
        var value = this == SUPPORTS
                ? String.valueOf(last.supports())
                : last.submittedOn().toString();
        return new Cursor(sort, value, last.id());
    }

    Object valueOf(Cursor cursor) {
        return this == SUPPORTS ? (Object) cursor.number() : cursor.date();
    }
}
