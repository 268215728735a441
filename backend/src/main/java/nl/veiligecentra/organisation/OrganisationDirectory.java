package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers other features' questions about organisations. */
@ApplicationScoped
public class OrganisationDirectory {

    private final Session database;

    OrganisationDirectory(Session database) {
        this.database = database;
    }

    public Optional<Known> find(UUID organisationId) {
        return database.createNativeQuery("""
                        select o.name, o.kind, array(select d.id from department d where d.organisation_id = o.id) as departments
                        from organisation o where o.id = :organisation
                        """, Tuple.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .map(row -> new Known(
                        row.get("name", String.class),
                        OrganisationKind.valueOf(row.get("kind", String.class)),
                        Set.of(row.get("departments", UUID[].class))));
    }

    /** Whether reports of this area may lie there: never with police or fire service, who are informed only. */
    public boolean canHandle(UUID areaId, UUID organisationId, UUID departmentId) {
        return database.createNativeQuery("""
                        select exists (
                            select 1
                            from organisation o left join department d on d.id = :department and d.organisation_id = o.id
                            where o.id = :organisation and o.kind not in ('POLICE', 'FIRE_SERVICE', 'SHOP', 'CERTIFYING_BODY')
                                and (cast(:department as uuid) is null or d.id is not null)
                                and (exists (select 1 from area_party p where p.area_id = :area and p.organisation_id = o.id)
                                    or exists (select 1 from membership m where m.organisation_id = o.id and m.area_id = :area)))
                        """, Boolean.class)
                .setParameter("area", areaId)
                .setParameter("organisation", organisationId)
                .setParameter("department", departmentId, UUID.class)
                .getSingleResult();
    }

    public record Known(String name, OrganisationKind kind, Set<UUID> departments) {

        public boolean has(UUID department) {
            return departments.contains(department);
        }
    }
}
