package nl.veiligecentra.brainstorm;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.brainstorm.Inputs.moved;
import static nl.veiligecentra.brainstorm.Inputs.saying;
import static nl.veiligecentra.brainstorm.Inputs.submitted;
import static nl.veiligecentra.brainstorm.Inputs.supported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class InputListTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void theNewestDayComesFirstAndEveryPageGoesOnWhereTheLastEnded() {
        var ids =
                IntStream.range(0, 5).mapToObj(day -> submittedDaysAgo(day / 2)).toList();

        assertThat(paged("&sort=-submittedOn")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(paged("").subList(0, 2)).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(paged("").get(4)).isEqualTo(ids.get(4));
        list(centre.member, "count=true&limit=2").body("total", equalTo(5)).body("items", hasSize(2));
    }

    @Test
    void theMostSupportedComesFirstWhenAskedFor() {
        var none = accepted(centre, about(centre, "POLICE"));
        var two = accepted(centre, about(centre, "POLICE"));
        var one = accepted(centre, about(centre, "POLICE"));
        List.of(centre.neighbour, centre.manager)
                .forEach(other -> supported(other, two).statusCode(204));
        supported(centre.neighbour, one).statusCode(204);

        assertThat(paged("&sort=-supports")).containsExactly(two, one, none);
    }

    @Test
    void itIsNarrowedByWhatOneReadsOfIt() {
        var praise = about(centre, "FIRE_SERVICE");
        praise.put("kind", "PRAISE");
        praise.put("topic", "PRESENCE");
        var fire = accepted(centre, praise);
        var police = accepted(centre, about(centre, "POLICE"));
        var own = submitted(centre.neighbour, about(centre, "BIZ"));
        supported(centre.neighbour, fire).statusCode(204);

        list(centre.neighbour, "about=FIRE_SERVICE&about=BIZ").body("items.id", containsInAnyOrder(fire, own));
        list(centre.neighbour, "kind=PRAISE").body("items.id", contains(fire));
        list(centre.neighbour, "topic=REACHABILITY").body("items.id", containsInAnyOrder(police, own));
        list(centre.neighbour, "status=SUBMITTED").body("items.id", contains(own));
        list(centre.neighbour, "mine=true").body("items.id", contains(own));
        list(centre.neighbour, "mine=false").body("items.id", containsInAnyOrder(fire, police));
        list(centre.neighbour, "supported=true").body("items.id", contains(fire));
        list(centre.neighbour, "supported=false").body("items.id", containsInAnyOrder(police, own));
        list(centre.neighbour, "area=" + centre.area).body("items", hasSize(3));
        list(centre.neighbour, "area=" + new FreshCentre().area).body("items", empty());
        centre.neighbour
                .request()
                .get("/brainstorm-inputs?about=NOBODY&sort=text&owner=me")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("about"));
    }

    @Test
    void itIsFoundByTheStemsOfItsWordsAndTheBeginningOfLongOnes() {
        var id = accepted(centre, saying(centre, "Winkeliers wachten te lang aan de telefoon bij de meldkamer"));
        var other = accepted(centre, saying(centre, "De wijkagent loopt elke vrijdag langs"));

        list(centre.neighbour, "q=winkelier telefoon").body("items.id", contains(id));
        list(centre.neighbour, "q=meldk").body("items.id", contains(id));
        list(centre.neighbour, "q=winkelier vrijdag").body("items", empty());
        list(centre.neighbour, "q=vrijdag&count=true")
                .body("items.id", contains(other))
                .body("total", equalTo(1));
        list(centre.neighbour, "q=de het een").body("items", empty());
    }

    @Test
    void nobodyFindsByWordsWhatTheyMayNotRead() {
        submitted(centre.member, saying(centre, "Alleen hier staat zeepkist"));

        list(centre.neighbour, "q=zeepkist").body("items", empty());
        list(centre.board, "q=zeepkist&count=true").body("total", equalTo(0));
        list(centre.manager, "q=zeepkist").body("items", hasSize(1));
    }

    @Test
    void whatLooksLikeItIsOfferedBeforeItIsWrittenAgain() {
        var alike = accepted(centre, saying(centre, "Op koopavond krijgen winkeliers de politie niet te pakken"));
        accepted(centre, saying(centre, "De wijkagent komt elke week langs in de winkel"));
        submitted(centre.member, saying(centre, "Op koopavond is de politie onbereikbaar voor winkeliers"));
        var otherPartner = about(centre, "BIZ");
        otherPartner.put("text", "Op koopavond krijgen winkeliers de BIZ niet te pakken");
        accepted(centre, otherPartner);

        similar(centre.neighbour, "Winkeliers kunnen de politie op koopavond niet bereiken")
                .body("items.id", contains(alike));
        similar(centre.neighbour, "het is de en").body("items", empty());
        similar(centre.facilitator, "koopavond").statusCode(403);
        centre.neighbour
                .request()
                .get("/brainstorm-inputs/_similar")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("area", "about", "text"));
    }

    @Test
    void quotesAndBackslashesAreWordsLikeOthers() {
        var id = accepted(centre, saying(centre, "Zo'n \\ 'raar' teken: | & ! komt gewoon mee"));

        list(centre.neighbour, "q=raar' teken").body("items.id", contains(id));
        similar(centre.neighbour, "Zo'n \\ 'raar' teken | & !").body("items.id", contains(id));
    }

    @Test
    void whatIsWithdrawnIsInNobodysListButOnesOwn() {
        var id = accepted(centre, about(centre, "POLICE"));
        moved(centre.member, id, "ACCEPTED", "WITHDRAWN").statusCode(200);

        list(centre.member, "limit=9").body("items.id", contains(id));
        List.of(centre.manager, centre.neighbour, centre.board)
                .forEach(other -> list(other, "limit=9").body("items.id", not(hasItem(id))));
    }

    private String submittedDaysAgo(int days) {
        var id = submitted(centre.member, about(centre, "POLICE"));
        Sql.run("update brainstorm_input set submitted_on = submitted_on - ? where id = ?", days, UUID.fromString(id));
        return id;
    }

    private List<String> paged(String query) {
        var ids = new ArrayList<String>();
        String next = null;
        do {
            var page = list(centre.member, "limit=2" + query + (next == null ? "" : "&cursor=" + next));
            ids.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        } while (next != null);
        return ids;
    }

    private static ValidatableResponse list(Resident reader, String query) {
        return reader.request().get("/brainstorm-inputs?" + query).then().statusCode(200);
    }

    private ValidatableResponse similar(Resident giver, String text) {
        return giver.request()
                .queryParam("area", centre.area)
                .queryParam("about", "POLICE")
                .queryParam("text", text)
                .get("/brainstorm-inputs/_similar")
                .then();
    }
}
