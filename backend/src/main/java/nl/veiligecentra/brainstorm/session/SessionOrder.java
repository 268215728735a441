package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.shared.paging.Cursor;

/** In which order a list of sessions is, each ending in the id so that it is stable. */
enum SessionOrder {
    LAST_FIRST("-startsAt", " desc", "<"),
    FIRST_FIRST("startsAt", "", ">");

    private final String sort;
    private final String direction;
    private final String beyond;

    SessionOrder(String sort, String direction, String beyond) {
        this.sort = sort;
        this.direction = direction;
        this.beyond = beyond;
    }

    static SessionOrder of(String sort) {
        return FIRST_FIRST.sort.equals(sort) ? FIRST_FIRST : LAST_FIRST;
    }

    String key() {
        return sort;
    }

    String orderBy() {
        return " order by s.starts_at" + direction + ", s.id" + direction;
    }

    String after() {
        return " and (s.starts_at, s.id) " + beyond + " (cast(:afterValue as timestamptz), :afterId)";
    }

    Cursor cursorAfter(SessionRow last) {
        return Cursor.at(sort, last.startsAt(), last.id());
    }
}
