package nl.veiligecentra.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.Category.Signpost;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class CategoryRepository {

    private static final String COLUMNS = """
            select code, version, label_nl, label_en, intake, theme, default_severity, default_party, hint_nl, hint_en, icon,
                call_emergency_first, photo_step, tile, preselected, cast(signpost as text) as signpost, position
            from incident_category
            """;

    private final Session database;
    private final ObjectMapper json;

    CategoryRepository(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Category> all() {
        return PlainQuery.of(database, COLUMNS + "order by position, code")
                .getResultStream()
                .map(this::category)
                .toList();
    }

    Optional<Category> find(String code) {
        return PlainQuery.of(database, COLUMNS + "where code = :code")
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(this::category);
    }

    /** @return how many rows changed: 0 when the version moved on meanwhile */
    int change(String code, int version, EditCategory edited) {
        return database.createNativeQuery("""
                        update incident_category set version = version + 1, label_nl = :labelNl, label_en = :labelEn,
                            default_severity = :severity, default_party = :party, hint_nl = :hintNl, hint_en = :hintEn,
                            call_emergency_first = :callFirst
                        where code = :code and version = :version
                        """)
                .setParameter("labelNl", edited.labelNl())
                .setParameter("labelEn", edited.labelEn())
                .setParameter("severity", edited.defaultSeverity().name())
                .setParameter("party", edited.defaultParty())
                .setParameter("hintNl", edited.hintNl(), String.class)
                .setParameter("hintEn", edited.hintEn(), String.class)
                .setParameter("callFirst", edited.callEmergencyFirst())
                .setParameter("code", code)
                .setParameter("version", version)
                .executeUpdate();
    }

    private Category category(Tuple row) {
        return new Category(
                row.get("code", String.class),
                row.get("version", Integer.class),
                row.get("label_nl", String.class),
                row.get("label_en", String.class),
                Intake.valueOf(row.get("intake", String.class)),
                Theme.valueOf(row.get("theme", String.class)),
                Severity.valueOf(row.get("default_severity", String.class)),
                row.get("default_party", String.class),
                row.get("hint_nl", String.class),
                row.get("hint_en", String.class),
                row.get("icon", String.class),
                row.get("call_emergency_first", Boolean.class),
                row.get("photo_step", Boolean.class),
                Tile.valueOf(row.get("tile", String.class)),
                row.get("preselected", Boolean.class),
                signpost(row.get("signpost", String.class)),
                row.get("position", Integer.class));
    }

    private List<Signpost> signpost(String column) {
        try {
            return column == null ? null : json.readValue(column, new TypeReference<List<Signpost>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
