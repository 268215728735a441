package nl.veiligecentra.testing;

import io.restassured.specification.RequestSpecification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import static nl.veiligecentra.testing.Api.json;

/** A centre of its own for one test: what others report elsewhere shows in none of its counts. */
public final class FreshCentre {

    public final UUID area = UUID.randomUUID();
    public final UUID street = UUID.randomUUID();
    public final UUID municipality = organisation("MUNICIPALITY");
    public final UUID management = organisation("UMBRELLA");
    public final UUID association = organisation("BIZ");
    public final UUID fireService = organisation("FIRE_SERVICE");
    public final UUID police = organisation("POLICE");
    public final UUID shop = organisation("SHOP");
    public final UUID otherShop = organisation("SHOP");
    public final Resident manager;
    public final Resident facilitator;
    public final Resident handler;
    public final Resident colleague;
    public final Resident board;
    public final Resident firefighter;
    public final Resident officer;
    public final Resident member;
    public final Resident neighbour;

    public FreshCentre() {
        Sql.run("""
                insert into area (id, slug, name, type, municipality_id, controller, boundary,
                    min_longitude, min_latitude, max_longitude, max_latitude, created_at)
                select ?, ?, 'Proefplein', 'SHOPPING_AREA', ?, 'BIZ Proefplein', boundary,
                    min_longitude, min_latitude, max_longitude, max_latitude, created_at
                from area where slug = 's-gravenzande'
                """, area, "proef-" + area, municipality);
        Sql.run("""
                insert into street (id, area_id, name, line, businesses)
                select ?, ?, 'Proefstraat', line, 12 from street where name = 'Langestraat' limit 1
                """, street, area);
        party("MUNICIPALITY_MAINTENANCE", municipality);
        party("MUNICIPALITY_ENFORCEMENT", municipality);
        party("CENTRE_MANAGEMENT", management);
        party("BIZ", association);
        party("FIRE_SERVICE", fireService);
        party("POLICE", police);
        manager = resident("Mieke Manager", "MANAGER", management);
        facilitator = resident("Frank Vervanger", "FACILITATOR", management);
        handler = resident("Hanna Behandelaar", "MUNICIPALITY", municipality);
        colleague = resident("Coen Collega", "MUNICIPALITY", municipality);
        board = resident("Bas Bestuur", "BOARD", association);
        firefighter = resident("Fenna Brandweer", "FIRE_SERVICE", fireService);
        officer = resident("Agnes Agent", "POLICE", police);
        member = resident("Wim Winkelier", "MEMBER", shop);
        neighbour = resident("Bea Buurvrouw", "MEMBER", otherShop);
    }

    public void agreeTerm(int reactWithinWorkingDays) {
        Sql.run("""
                insert into agreed_term (id, area_id, organisation_id, react_within_working_days, agreed_date, agreed_by, created_at)
                values (?, ?, ?, ?, date '2026-01-01', ?, timestamptz '2026-01-01Z')
                """, UUID.randomUUID(), area, municipality, reactWithinWorkingDays, manager.id());
    }

    public Map<String, Object> lamp() {
        return report("STREET_LIGHT_BROKEN");
    }

    public Map<String, Object> report(String category) {
        return new HashMap<>(Map.of("areaId", area.toString(), "category", category, "streetId", street.toString()));
    }

    public String sentBy(Resident resident, Map<String, Object> report) {
        return json(resident.request(), report)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void moved(Resident resident, String id, String from, String to) {
        json(resident.request(), Map.of("from", from, "to", to))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200);
    }

    /** Reported by the member, seen by the neighbour too, talked about, solved, and agreed to be. */
    public String closedLamp(String description) {
        var lamp = lamp();
        lamp.put("description", description);
        var id = sentBy(member, lamp);
        neighbour.request().put("/incidents/{id}/endorsement", id).then().statusCode(204);
        json(member.request(), Map.of("kind", "ANSWER", "audience", "REPORTER", "text", "De middelste"))
                .post("/incidents/{id}/updates", id)
                .then()
                .statusCode(201);
        json(handler.request(), Map.of("from", "REPORTED", "to", "RESOLVED", "note", "Gemaakt"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200);
        json(member.request(), Map.of("solved", true))
                .put("/incidents/{id}/confirmation", id)
                .then()
                .statusCode(200);
        return id;
    }

    private UUID organisation(String kind) {
        var id = UUID.randomUUID();
        Sql.run(
                "insert into organisation (id, name, kind, created_at) values (?, ?, ?, timestamptz '2026-01-01Z')",
                id,
                kind + " " + id,
                kind);
        return id;
    }

    private void party(String party, UUID organisation) {
        Sql.run("insert into area_party (area_id, party, organisation_id) values (?, ?, ?)", area, party, organisation);
    }

    private Resident resident(String name, String role, UUID organisation) {
        var resident = new Resident(UUID.randomUUID(), UUID.randomUUID().toString(), name);
        Sql.run("""
                insert into person (id, issuer, subject, name, email, email_verified, created_at)
                values (?, ?, ?, ?, ?, true, timestamptz '2026-01-01Z')
                """, resident.id(), TestIssuer.address(), resident.subject(), name, resident.email());
        Sql.run("""
                insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at)
                values (?, ?, ?, ?, 'AREA', ?, date '2026-01-01', timestamptz '2026-01-01Z')
                """, UUID.randomUUID(), resident.id(), organisation, role, area);
        return resident;
    }

    /** Somebody of this centre. */
    public record Resident(UUID id, String subject, String name) {

        /** Signed once: that takes longer than what they are used for. */
        private static final Map<Resident, String> TOKENS = new ConcurrentHashMap<>();

        public RequestSpecification request() {
            return Api.withToken(token());
        }

        public String token() {
            return TOKENS.computeIfAbsent(
                    this,
                    any -> TestIssuer.sign(TestIssuer.claims(subject)
                            .claim("name", name)
                            .claim("email", email())
                            .claim("email_verified", true)));
        }

        public String email() {
            return subject + "@example.org";
        }
    }
}
