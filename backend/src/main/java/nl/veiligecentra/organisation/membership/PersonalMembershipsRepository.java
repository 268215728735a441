package nl.veiligecentra.organisation.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class PersonalMembershipsRepository {

    private final Session database;

    PersonalMembershipsRepository(Session database) {
        this.database = database;
    }

    Section about(UUID person) {
        return Section.of(
                "memberships", database.createNativeQuery("""
                                select m.id, o.name as organisation, d.name as department, m.role, m.scope, a.name as area,
                                    m.valid_from_date, m.valid_until_date, m.created_at
                                from membership m
                                    join organisation o on o.id = m.organisation_id
                                    left join department d on d.id = m.department_id
                                    left join area a on a.id = m.area_id
                                where m.person_id = :person order by m.created_at, m.id
                                """, Tuple.class).setParameter("person", person));
    }

    int endAll(UUID person, LocalDate today) {
        return database.createNativeMutationQuery("""
                        update membership set version = version + 1,
                            valid_until_date = greatest(valid_from_date - 1, cast(:today as date) - 1)
                        where person_id = :person and (valid_until_date is null or valid_until_date >= :today)
                        """)
                .setParameter("person", person)
                .setParameter("today", today)
                .executeUpdate();
    }

    boolean isLastAdministrator(UUID person, LocalDate today) {
        return database.createNativeQuery(
                        "select bool_or(m.person_id = :person) and count(distinct m.person_id) = 1 "
                                + "from membership m where m.role = 'ADMIN' and " + MembershipRepository.CURRENT,
                        Boolean.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultStream()
                .anyMatch(Boolean.TRUE::equals);
    }

    /** Of any area: who runs it. */
    boolean isLastManager(UUID person, LocalDate today) {
        return database.createNativeQuery("""
                        select exists (
                            select 1 from area a
                                join membership m on m.area_id = a.id or m.municipality_id = a.municipality_id
                            where m.role = 'MANAGER' and %s
                            group by a.id
                            having bool_or(m.person_id = :person) and count(distinct m.person_id) = 1)
                        """.formatted(MembershipRepository.CURRENT), Boolean.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getSingleResult();
    }
}
