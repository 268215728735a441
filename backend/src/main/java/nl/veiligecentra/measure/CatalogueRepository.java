package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.List;

@ApplicationScoped
class CatalogueRepository {

    private final Session database;

    CatalogueRepository(Session database) {
        this.database = database;
    }

    List<CatalogueMeasure> all() {
        return PlainQuery.of(database, """
                        select code, theme, action_nl, action_en, against_nl, against_en, owner_kind, changes_access
                        from measure_catalogue order by position, code
                        """)
                .getResultStream()
                .map(CatalogueRepository::measure)
                .toList();
    }

    boolean knows(String code) {
        return PlainQuery.of(database, "select 1 as known from measure_catalogue where code = :code")
                .setParameter("code", code)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    private static CatalogueMeasure measure(Tuple row) {
        return new CatalogueMeasure(
                row.get("code", String.class),
                Theme.valueOf(row.get("theme", String.class)),
                row.get("action_nl", String.class),
                row.get("action_en", String.class),
                row.get("against_nl", String.class),
                row.get("against_en", String.class),
                OrganisationKind.valueOf(row.get("owner_kind", String.class)),
                row.get("changes_access", Boolean.class));
    }
}
