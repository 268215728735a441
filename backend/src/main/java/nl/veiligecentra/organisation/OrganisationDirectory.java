package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers other features' questions about organisations. */
@ApplicationScoped
public class OrganisationDirectory {

    private final Session database;
    private final OrganisationRepository organisations;

    OrganisationDirectory(Session database, OrganisationRepository organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** Whether somebody of that very department (or of the organisation, without one) takes reports up in this area. */
    public boolean hasHandlers(UUID areaId, UUID organisationId, UUID departmentId, LocalDate today) {
        return database.createNativeQuery("""
                        select exists (
                            select 1 from membership m join area a on a.id = :area
                            where m.organisation_id = :organisation
                                and m.department_id is not distinct from cast(:department as uuid)
                                and m.role in ('MANAGER', 'MUNICIPALITY', 'SECURITY')
                                and (m.area_id = a.id or m.municipality_id = a.municipality_id or m.scope = 'PLATFORM')
                                and m.valid_from_date <= :today
                                and (m.valid_until_date is null or m.valid_until_date >= :today))
                        """, Boolean.class)
                .setParameter("area", areaId)
                .setParameter("organisation", organisationId)
                .setParameter("department", departmentId, UUID.class)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** Of organisations that are no shop: their names are theirs alone within a kind. */
    public Optional<UUID> findByName(String name) {
        return database.createNativeQuery(
                        "select id from organisation where lower(name) = lower(:name) and kind <> 'SHOP' order by kind limit 1",
                        UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** The organisation that runs the product itself. */
    public UUID platform(Instant now) {
        return organisations.platform(now);
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
