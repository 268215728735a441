package nl.veiligecentra.measure;

import nl.veiligecentra.organisation.PermittedAreas;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which measures may wait for somebody.
 *
 * @param owned where they answer for their organisation
 * @param managed where every measure is theirs to change
 * @param advised where they say what the fire service thinks
 */
record WaitingQuery(
        MeasureViewer viewer,
        PermittedAreas owned,
        PermittedAreas managed,
        PermittedAreas advised,
        LocalDate today,
        LocalDate soon) {

    static final String SQL = "select " + MeasureRow.COLUMNS + """
            from measure m
            where (m.owner_organisation_id = any(:mine) and m.area_ids && :owned
                    and (m.status = 'PROPOSED' or (m.status in ('AGREED', 'IN_PROGRESS') and m.due_date <= :soon)))
                or (m.area_ids && :managed and m.status in ('AGREED', 'IN_PROGRESS') and m.due_date < :today)
                or (m.area_ids && :advised and m.status = 'PROPOSED' and m.changes_access and m.fire_advice is null)
            order by m.due_date, m.id limit :rows
            """;

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("mine", viewer.organisations().toArray(UUID[]::new));

        parameters.put("owned", owned.array());
        parameters.put("managed", managed.array());
        parameters.put("advised", advised.array());
        parameters.put("today", today);
        parameters.put("soon", soon);
        return parameters;
    }
}
