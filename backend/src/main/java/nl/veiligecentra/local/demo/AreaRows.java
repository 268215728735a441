package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Script.AreaPlan;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down an area and what belongs to it. */
final class AreaRows {

    private static final double METRES_PER_DEGREE = 111_195;
    private static final double ACCEPTED_OUTSIDE = 250;

    private final Rows rows;
    private final Dice dice;
    private final UUID municipality;
    private final Instant opened;
    private int areas;

    AreaRows(Rows rows, Dice dice, UUID municipality, Instant now) {
        this.rows = rows;
        this.dice = dice;
        this.municipality = municipality;
        this.opened = now.minus(Duration.ofDays(3 * 365));
    }

    /** Its streets and the rest are added before the next area is. */
    UUID add(AreaPlan plan) {
        areas++;
        var id = KnownIds.area(areas);
        var ring = plan.boundary().coordinates().get(0);
        double north = ACCEPTED_OUTSIDE / METRES_PER_DEGREE;
        double east = north / Math.cos(Math.toRadians(ring.get(0).get(1)));
        rows.add(
                "area",
                "id, slug, name, type, municipality_id, controller, boundary, "
                        + "min_longitude, min_latitude, max_longitude, max_latitude, created_at",
                id,
                plan.slug(),
                plan.name(),
                plan.type(),
                municipality,
                plan.controller(),
                Rows.json(plan.boundary()),
                lowest(ring, 0) - east,
                lowest(ring, 1) - north,
                highest(ring, 0) + east,
                highest(ring, 1) + north,
                opened);
        return id;
    }

    Map<String, UUID> addStreets(AreaPlan plan, UUID area) {
        var streets = new LinkedHashMap<String, UUID>();
        for (var street : plan.streets()) {
            var id = KnownIds.street(areas, streets.size() + 1);
            streets.put(street.name(), id);
            rows.add(
                    "street",
                    "id, area_id, name, line, businesses",
                    id,
                    area,
                    street.name(),
                    Rows.json(street.line()),
                    street.businesses());
        }
        return streets;
    }

    void addContacts(AreaPlan plan, UUID area) {
        var manager = plan.isBusinessPark() ? "Parkmanager" : "Centrummanager";
        addContact(area, 1, "Spoed", "112", null, "Politie, brandweer of ambulance, als elke seconde telt");
        addContact(area, 2, "Wijkagent " + plan.village(), "0900-8844", null, "Geen spoed, wel politie");
        addContact(area, 3, "Gemeente Westland", "14 0174", null, "Openbare ruimte, handhaving en toezicht");
        addContact(area, 4, manager, null, "marit@example.org", "MKB Westland, op werkdagen");
        addContact(area, 5, "Meld Misdaad Anoniem", "0800-7000", null, "Niemand ziet wie je bent");
    }

    private void addContact(UUID area, int position, String label, String phone, String email, String note) {
        rows.add(
                "area_contact",
                "id, area_id, position, label, phone, email, note",
                dice.id(opened),
                area,
                position,
                label,
                phone,
                email,
                note);
    }

    void addParties(UUID area, Map<String, Party> parties) {
        parties.forEach((name, party) -> rows.add(
                "area_party",
                "area_id, party, organisation_id, department_id",
                area,
                name,
                party.organisationId(),
                party.departmentId()));
    }

    void addTerm(UUID area, UUID organisation, UUID agreedBy) {
        var agreed = opened.plus(Duration.ofDays(200));
        rows.add(
                "agreed_term",
                "id, area_id, organisation_id, category, "
                        + "react_within_working_days, finish_within_working_days, "
                        + "agreed_date, agreed_by, created_at",
                areas == 1 ? KnownIds.AGREED_TERM : dice.id(agreed),
                area,
                organisation,
                null,
                Term.REACT_WITHIN,
                Term.FINISH_WITHIN,
                DutchTime.dateOf(agreed),
                agreedBy,
                agreed);
    }

    private static double lowest(List<List<Double>> ring, int axis) {
        return ring.stream().mapToDouble(position -> position.get(axis)).min().orElseThrow();
    }

    private static double highest(List<List<Double>> ring, int axis) {
        return ring.stream().mapToDouble(position -> position.get(axis)).max().orElseThrow();
    }
}
