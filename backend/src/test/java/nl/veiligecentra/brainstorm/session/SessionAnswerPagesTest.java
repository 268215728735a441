package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of answers skip nothing and repeat nothing, also where sessions began at the same moment. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SessionAnswerPagesTest {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-05");

    private final FreshCentre centre = new FreshCentre();
    private List<String> items;

    @BeforeEach
    void fiveSessionsOfWhichThreeAtTheSameMoment() {
        items = Stream.of(MARCH, MARCH, MARCH, MARCH.plusDays(7), MARCH.minusDays(7))
                .map(this::answered)
                .toList();
        new Treated(centre, "MINUTES_PUBLISHED", "MEMBERS", MARCH);
    }

    @Test
    void inOneArea() {
        assertThat(paged(1)).containsExactlyInAnyOrderElementsOf(items).isEqualTo(paged(50));
        assertThat(paged(2)).isEqualTo(paged(50)).startsWith(items.get(3)).endsWith(items.get(4));
    }

    @Test
    void inManyAreasAtOnce() {
        Sql.run("""
                insert into membership select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'area_id', a.id))).*
                from membership m, (select id from area where id <> ? order by id limit 25) a where m.person_id = ? and m.area_id = ?
                """, centre.area, centre.member.id(), centre.area);

        assertThat(paged(2)).doesNotHaveDuplicates().containsAll(items).isEqualTo(paged(3));
    }

    private String answered(LocalDate on) {
        var session = new Treated(centre, "MINUTES_PUBLISHED", "MEMBERS", on);
        session.takes(Inputs.accepted(centre, Inputs.about(centre, "POLICE")), "ANSWERED");
        return session.item.toString();
    }

    private List<String> paged(int limit) {
        var found = new ArrayList<String>();
        String next = null;
        do {
            var request = centre.member.request().queryParam("limit", limit);
            var page = (next == null ? request : request.queryParam("cursor", next))
                    .get("/session-answers")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.itemId", String.class));
            next = page.getString("next");
        } while (next != null);
        return found;
    }
}
