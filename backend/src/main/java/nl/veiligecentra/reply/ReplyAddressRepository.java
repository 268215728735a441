package nl.veiligecentra.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.area.Party;
import nl.veiligecentra.organisation.Reference;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReplyAddressRepository {

    private final Session database;

    ReplyAddressRepository(Session database) {
        this.database = database;
    }

    Optional<String> find(UUID area, Party party) {
        return database.createNativeQuery("""
                        select email from reply_address
                        where area_id = :area and organisation_id = :organisation
                            and department_id is not distinct from cast(:department as uuid)
                        """, String.class)
                .setParameter("area", area)
                .setParameter("organisation", party.organisationId())
                .setParameter("department", party.departmentId(), UUID.class)
                .getResultStream()
                .findFirst();
    }

    List<KnownAddress> list(UUID area) {
        return database.createNativeQuery("""
                        select r.organisation_id, o.name, r.department_id, d.name as department_name, r.email
                        from reply_address r join organisation o on o.id = r.organisation_id
                            left join department d on d.id = r.department_id
                        where r.area_id = :area
                        order by o.name, d.name nulls first, r.organisation_id, r.department_id
                        """, Tuple.class)
                .setParameter("area", area)
                .getResultStream()
                .map(row -> new KnownAddress(
                        new Reference(row.get("organisation_id", UUID.class), row.get("name", String.class)),
                        Reference.orNull(
                                row.get("department_id", UUID.class), row.get("department_name", String.class)),
                        row.get("email", String.class)))
                .toList();
    }

    void replace(UUID area, List<EditReplyAddresses.Entry> addresses, UUID by, Instant now) {
        database.createNativeMutationQuery("delete from reply_address where area_id = :area")
                .setParameter("area", area)
                .executeUpdate();
        for (var address : addresses) {
            database.createNativeMutationQuery("""
                            insert into reply_address (area_id, organisation_id, department_id, email, set_by, set_at)
                            values (:area, :organisation, :department, :email, :by, :now)
                            """)
                    .setParameter("area", area)
                    .setParameter("organisation", address.organisationId())
                    .setParameter("department", address.departmentId(), UUID.class)
                    .setParameter("email", address.email())
                    .setParameter("by", by)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    record KnownAddress(Reference organisation, Reference department, String email) {

        UUID departmentId() {
            return department == null ? null : department.id();
        }
    }
}
