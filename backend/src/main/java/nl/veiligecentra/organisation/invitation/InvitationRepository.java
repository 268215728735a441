package nl.veiligecentra.organisation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.security.OneTimeToken;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvitationRepository {

    private static final String SELECT = """
            select i.id, i.version, i.email, o.id as organisation_id, o.name as organisation, d.id as department_id,
                d.name as department, i.role, a.id as area_id, a.slug, a.name as area, i.valid_until_date,
                case when i.status in ('OPEN', 'TO_CONFIRM') and i.expires_at <= :now then 'EXPIRED' else i.status end
                    as status,
                i.expires_at, i.invited_at
            from invitation i
                join organisation o on o.id = i.organisation_id
                join area a on a.id = i.area_id
                left join department d on d.id = i.department_id
            where i.area_id = any(:areas)
            """;

    private final Session database;

    InvitationRepository(Session database) {
        this.database = database;
    }

    List<InvitationDetails> page(PermittedAreas areas, Instant now, Cursor after, int rows) {
        var older = after == null ? "" : " and (i.invited_at, i.id) < (:moment, :id)";
        var query = database.createNativeQuery(
                        SELECT + older + " order by i.invited_at desc, i.id desc limit :rows", Tuple.class)
                .setParameter("now", now)
                .setParameter("areas", areas.array())
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
        }
        return query.getResultStream().map(InvitationRepository::details).toList();
    }

    Optional<InvitationDetails> details(PermittedAreas areas, UUID id, Instant now) {
        return database.createNativeQuery(SELECT + " and i.id = :id", Tuple.class)
                .setParameter("now", now)
                .setParameter("areas", areas.array())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(InvitationRepository::details);
    }

    Optional<Invitation> find(PermittedAreas areas, UUID id) {
        return Optional.ofNullable(database.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(invitation -> areas.contains(invitation.areaId()));
    }

    /** Locked: of two that use one link together, the second finds it used. */
    Optional<Invitation> findByToken(OneTimeToken token) {
        return database.createQuery("from Invitation where tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Makes room for a new invitation: one that nobody answered in time does not stand in its way. */
    void add(Invitation invitation, InviteMember request, Instant now) {
        database.createNativeMutationQuery("""
                        update invitation set status = 'WITHDRAWN', version = version + 1
                        where status = 'OPEN' and expires_at <= :now and area_id = :area
                            and lower(email) = lower(:email) and role = :role
                        """)
                .setParameter("now", now)
                .setParameter("area", request.areaId())
                .setParameter("email", request.email())
                .setParameter("role", request.role().name())
                .executeUpdate();
        database.persist(invitation);
        database.flush();
    }

    boolean isOpenFor(String email, Role role, UUID area, Instant now) {
        return database.createNativeQuery("""
                        select exists (
                            select 1 from invitation
                            where status = 'OPEN' and expires_at > :now and area_id = :area
                                and lower(email) = lower(:email) and role = :role)
                        """, Boolean.class)
                .setParameter("now", now)
                .setParameter("area", area)
                .setParameter("email", email)
                .setParameter("role", role.name())
                .getSingleResult();
    }

    void flush() {
        database.flush();
    }

    String nameOf(UUID person) {
        return database.createNativeQuery("select name from person where id = :person", String.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    AreaReference area(UUID id) {
        var row = database.createNativeQuery("select id, slug, name from area where id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return new AreaReference(id, row.get("slug", String.class), row.get("name", String.class));
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from invitation where id in (
                            select id from invitation where coalesce(accepted_at, expires_at) < :before
                            order by coalesce(accepted_at, expires_at) limit :rows for update skip locked)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(UUID person, String email) {
        return Section.of(
                "invitations",
                database.createNativeQuery("""
                                select i.id, i.email, o.name as organisation, a.name as area, i.role, i.status, i.invited_at,
                                    i.expires_at, i.accepted_at, i.invited_by = :person as invited_by_you
                                from invitation i
                                    join organisation o on o.id = i.organisation_id join area a on a.id = i.area_id
                                where i.accepted_by = :person or i.invited_by = :person or lower(i.email) = lower(:email)
                                order by i.invited_at, i.id
                                """, Tuple.class)
                        .setParameter("person", person)
                        .setParameter("email", email, String.class));
    }

    int erase(UUID person, String email) {
        return database.createNativeMutationQuery(
                        "delete from invitation where accepted_by = :person or lower(email) = lower(:email)")
                .setParameter("person", person)
                .setParameter("email", email, String.class)
                .executeUpdate();
    }

    private static InvitationDetails details(Tuple row) {
        return new InvitationDetails(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                row.get("email", String.class),
                new Reference(row.get("organisation_id", UUID.class), row.get("organisation", String.class)),
                Reference.orNull(row.get("department_id", UUID.class), row.get("department", String.class)),
                Role.valueOf(row.get("role", String.class)),
                new AreaReference(
                        row.get("area_id", UUID.class), row.get("slug", String.class), row.get("area", String.class)),
                row.get("valid_until_date", LocalDate.class),
                InvitationStatus.valueOf(row.get("status", String.class)),
                row.get("expires_at", Instant.class),
                row.get("invited_at", Instant.class));
    }
}
