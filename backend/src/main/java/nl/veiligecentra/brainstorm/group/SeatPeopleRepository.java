package nl.veiligecentra.brainstorm.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people on seats. No version moves when one is forgotten: the seat is the organisation's. */
@ApplicationScoped
class SeatPeopleRepository {

    private static final List<String> PLACES = List.of("person_id", "deputy_person_id");

    // who is in the area for that organisation no longer
    private static final String FORGET = """
            update working_group_seat set %1$s = null where id = any(array(
                select s.id from working_group_seat s join working_group g on g.id = s.group_id join area a on a.id = g.area_id
                where s.%1$s is not null and not exists (
                    select 1 from membership m where m.person_id = s.%1$s and m.organisation_id = s.organisation_id
                        and (m.area_id = a.id or m.municipality_id = a.municipality_id)
                        and (m.valid_until_date is null or m.valid_until_date >= :day))
                limit :rows for update of s skip locked))
            """;

    private final Session database;

    SeatPeopleRepository(Session database) {
        this.database = database;
    }

    Section about(UUID person) {
        return Section.of(
                "workingGroupSeats",
                database.createNativeQuery("""
                                select s.id, a.name as area, o.name as for_organisation, s.function, s.chairs,
                                    s.deputy_person_id is not distinct from :person as you_stand_in
                                from working_group_seat s
                                    join working_group g on g.id = s.group_id join area a on a.id = g.area_id
                                    join organisation o on o.id = s.organisation_id
                                where s.person_id = :person or s.deputy_person_id = :person order by a.name, s.id
                                """, Tuple.class).setParameter("person", person));
    }

    int erase(UUID person) {
        return PLACES.stream()
                .mapToInt(place -> PlainQuery.of(
                                database,
                                "update working_group_seat set %1$s = null where %1$s = :person".formatted(place))
                        .setParameter("person", person)
                        .executeUpdate())
                .sum();
    }

    int forgetGoneBefore(LocalDate day, int atMost) {
        return PLACES.stream()
                .mapToInt(place -> PlainQuery.of(database, FORGET.formatted(place))
                        .setParameter("day", day)
                        .setParameter("rows", atMost)
                        .executeUpdate())
                .sum();
    }
}
