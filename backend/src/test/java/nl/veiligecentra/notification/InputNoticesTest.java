package nl.veiligecentra.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.merged;
import static nl.veiligecentra.brainstorm.Inputs.moved;
import static nl.veiligecentra.brainstorm.Inputs.refused;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.written;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class InputNoticesTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void itsGiverHearsWhatIsAskedAndDecided() {
        var id = submitted(centre.member, about(centre, "POLICE"));
        written(centre.manager, id, "Op welke dagen?").statusCode(201);
        written(centre.manager, id, "En hoe laat?").statusCode(201);
        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);

        var told = inboxOf(centre.member);
        assertThat(told.getList("items.kind")).containsOnly("INPUT_STATUS");
        assertThat(told.getList("items.what")).containsExactly("ACCEPTED", "ASKED", "ASKED");
        assertThat(told.getString("items[0].subject")).isEqualTo("input:" + id);
        assertThat(told.getString("items[0].name.nl")).isEqualTo("Ervaring met de politie");
        assertThat(told.getString("items[0].name.en")).isEqualTo("Experience with the police");
        assertThat(Sql.read(
                        "select subject from mail where recipient = ? order by created_at, id", centre.member.email()))
                .hasSize(3)
                .anySatisfy(
                        subject -> assertThat(subject).endsWith("Ervaring met de politie: geplaatst, zonder je naam"));
    }

    @Test
    void nobodyElseIsToldOfItAndNobodyOfTheirOwnAct() {
        var id = submitted(centre.member, about(centre, "POLICE"));
        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);
        moved(centre.member, id, "ACCEPTED", "WITHDRAWN").statusCode(200);

        assertThat(inboxOf(centre.member).getList("items.what")).containsExactly("ACCEPTED");
        for (var other : new Resident[] {centre.manager, centre.neighbour, centre.board, centre.handler}) {
            assertThat(inboxOf(other).getList("items")).isEmpty();
        }
    }

    @Test
    void whoseInputWasMergedHearsWhatTheOtherHears() {
        var target = submitted(centre.member, about(centre, "POLICE"));
        var same = submitted(centre.neighbour, about(centre, "POLICE"));
        merged(centre.manager, same, target).statusCode(200);
        refused(centre.manager, target, "NOT_CLEAR").statusCode(200);

        var told = inboxOf(centre.neighbour);
        assertThat(told.getList("items.what")).containsExactly("REFUSED", "MERGED");
        assertThat(told.getList("items.subject")).containsOnly("input:" + same);
        assertThat(inboxOf(centre.member).getList("items.what")).containsExactly("REFUSED");
    }

    private static JsonPath inboxOf(Resident reader) {
        return reader.request()
                .get("/me/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
