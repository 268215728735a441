package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is invited to which session. */
@ApplicationScoped
class InviteeRepository {

    private static final String INVITED = """
            select v.id, v.organisation_id, o.name, o.kind, v.function, v.person_id is not null as has_account,
                v.attendance, v.attended, v.person_id is not distinct from cast(:me as uuid) as mine
            from session_invitee v join organisation o on o.id = v.organisation_id
            """;

    private final Session database;

    InviteeRepository(Session database) {
        this.database = database;
    }

    /** In the order in which they were invited. */
    List<Invitee> of(UUID session, UUID me) {
        return PlainQuery.of(database, INVITED + " where v.session_id = :session order by v.invited_at, v.id")
                .setParameter("me", me)
                .setParameter("session", session)
                .getResultStream()
                .map(InviteeRepository::invitee)
                .toList();
    }

    Optional<Invitee> find(UUID session, UUID invitee, UUID me) {
        return PlainQuery.of(database, INVITED + " where v.session_id = :session and v.id = :invitee")
                .setParameter("me", me)
                .setParameter("session", session)
                .setParameter("invitee", invitee)
                .getResultStream()
                .findFirst()
                .map(InviteeRepository::invitee);
    }

    void add(UUID id, UUID session, InviteToSession invited, Instant now) {
        PlainQuery.of(database, """
                        insert into session_invitee
                            (id, session_id, organisation_id, function, person_id, email, attendance, invited_at)
                        values (:id, :session, :organisation, :function, cast(:person as uuid), lower(:email), 'INVITED', :now)
                        """)
                .setParameter("id", id)
                .setParameter("session", session)
                .setParameter("organisation", invited.organisationId())
                .setParameter("function", invited.function())
                .setParameter("person", invited.personId())
                .setParameter("email", invited.email())
                .setParameter("now", now)
                .executeUpdate();
    }

    boolean isInvited(UUID session, InviteToSession invited) {
        return PlainQuery.of(database, """
                        select 1 as there from session_invitee
                        where session_id = :session and (person_id = cast(:person as uuid) or email = lower(:email)) limit 1
                        """)
                .setParameter("session", session)
                .setParameter("person", invited.personId())
                .setParameter("email", invited.email())
                .getResultStream()
                .findAny()
                .isPresent();
    }

    void remove(UUID id) {
        PlainQuery.of(database, "delete from session_invitee where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void setAttendance(UUID id, Attendance attendance, Boolean attended) {
        PlainQuery.of(database, """
                        update session_invitee set attendance = coalesce(cast(:attendance as text), attendance),
                            attended = coalesce(cast(:attended as boolean), attended)
                        where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("attendance", attendance == null ? null : attendance.name())
                .setParameter("attended", attended)
                .executeUpdate();
    }

    boolean attended(UUID session, UUID organisation) {
        return PlainQuery.of(database, """
                        select 1 as there from session_invitee
                        where session_id = :session and organisation_id = :organisation and attended limit 1
                        """)
                .setParameter("session", session)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    List<Known> known(UUID session) {
        return PlainQuery.of(database, """
                        select v.id, v.organisation_id, v.person_id, v.email, o.kind = 'SHOP' as is_shop
                        from session_invitee v join organisation o on o.id = v.organisation_id
                        where v.session_id = :session and (v.person_id is not null or v.email is not null)
                        order by v.invited_at, v.id
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new Known(
                        row.get("id", UUID.class),
                        row.get("organisation_id", UUID.class),
                        row.get("person_id", UUID.class),
                        row.get("email", String.class),
                        row.get("is_shop", Boolean.class)))
                .toList();
    }

    /** In which of these areas an organisation takes part. */
    Set<UUID> areasOf(UUID organisation, Set<UUID> areas) {
        return PlainQuery.of(database, """
                        select a.id from area a where a.id = any(:areas)
                            and (exists (select 1 from area_party p where p.organisation_id = :organisation and p.area_id = a.id)
                                or exists (select 1 from membership m where m.organisation_id = :organisation
                                    and (m.area_id = a.id or m.municipality_id = a.municipality_id)))
                        """)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("organisation", organisation)
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    private static Invitee invitee(Tuple row) {
        return new Invitee(
                row.get("id", UUID.class),
                new Invitee.Party(
                        row.get("organisation_id", UUID.class),
                        row.get("name", String.class),
                        OrganisationKind.valueOf(row.get("kind", String.class))),
                row.get("function", String.class),
                row.get("has_account", Boolean.class),
                Attendance.valueOf(row.get("attendance", String.class)),
                row.get("attended", Boolean.class),
                row.get("mine", Boolean.class));
    }

    /** How to reach somebody who is invited. */
    record Known(UUID id, UUID organisation, UUID person, String email, boolean isShop) {

        @Override
        public String toString() {
            return "invitee " + id;
        }
    }
}
