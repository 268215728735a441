package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds who is meant by a name in somebody's matrix: "gemeente", "boa", "BIZ". */
@ApplicationScoped
class ImportOwnerRepository {

    private static final Map<String, String> KINDS = Map.of(
            "gemeente", "MUNICIPALITY",
            "politie", "POLICE",
            "brandweer", "FIRE_SERVICE",
            "veiligheidsregio", "FIRE_SERVICE",
            "biz", "BIZ",
            "winkeliersvereniging", "SHOPKEEPERS_ASSOCIATION",
            "beveiliging", "SECURITY_FIRM",
            "beveiliger", "SECURITY_FIRM");

    private final Session database;

    ImportOwnerRepository(Session database) {
        this.database = database;
    }

    List<Candidate> in(UUID area) {
        return PlainQuery.of(database, """
                        select o.id, o.name, o.kind, d.id as department_id, d.name as department, d.code
                        from organisation o left join department d on d.organisation_id = o.id
                        where o.kind not in ('PLATFORM', 'CERTIFYING_BODY')
                            and (exists (select 1 from area_party p where p.area_id = :area and p.organisation_id = o.id)
                                or exists (select 1 from membership m join area a on a.id = :area
                                    where m.organisation_id = o.id and (m.area_id = a.id or m.municipality_id = a.municipality_id)))
                        order by o.name, d.name
                        """)
                .setParameter("area", area)
                .getResultStream()
                .map(row -> new Candidate(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("kind", String.class),
                        row.get("department_id", UUID.class),
                        row.get("department", String.class),
                        row.get("code", String.class)))
                .toList();
    }

    /** @return nothing where nobody, or more than one, may be meant */
    static Optional<Owner> find(List<Candidate> candidates, String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        return Stream.<Predicate<Candidate>>of(
                        each -> each.isCalled(name), each -> each.hasDepartment(name), each -> each.isOfKind(name))
                .map(meant -> candidates.stream().filter(meant).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .flatMap(found -> one(found, name));
    }

    private static Optional<Owner> one(List<Candidate> found, String name) {
        var organisations = found.stream().map(Candidate::id).distinct().toList();
        if (organisations.size() != 1) {
            return Optional.empty();
        }
        var department = found.stream()
                .filter(each -> each.hasDepartment(name))
                .map(Candidate::departmentId)
                .findFirst();
        return Optional.of(new Owner(organisations.get(0), department.orElse(null)));
    }

    record Owner(UUID organisation, UUID department) {}

    record Candidate(UUID id, String name, String kind, UUID departmentId, String department, String code) {

        private boolean isCalled(String written) {
            return name.toLowerCase(Locale.ROOT).equals(written);
        }

        private boolean hasDepartment(String written) {
            return department != null
                    && Stream.of(
                                    code,
                                    department,
                                    name + ", " + department,
                                    name + " (" + code + ")",
                                    kindInDutch() + " (" + code + ")")
                            .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(written));
        }

        private boolean isOfKind(String written) {
            return kind.equals(KINDS.get(written));
        }

        private String kindInDutch() {
            return kind.equals("MUNICIPALITY") ? "gemeente" : name;
        }
    }
}
