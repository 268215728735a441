package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.testing.Feed;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.AGREED;
import static nl.veiligecentra.brainstorm.session.Sessions.added;
import static nl.veiligecentra.brainstorm.session.Sessions.approved;
import static nl.veiligecentra.brainstorm.session.Sessions.item;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.outcome;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.brainstorm.session.Sessions.published;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever gives an input that the police answers, stays unknown to the police, whatever they fetch and whenever. */
@QuarkusTest
@WithTestResource(TestServices.class)
class NoGiverTest {

    private final FreshCentre centre = new FreshCentre();
    private final List<String> bodies = new ArrayList<>();

    @Test
    void nothingThatThePoliceFetchesTellsWhoGaveIt() throws IOException {
        Sql.run("update organisation set name = ? where id = ?", shopName(), centre.shop);
        var about = Inputs.about(centre, "POLICE");
        about.put("incidentIds", List.of(centre.sentBy(centre.member, centre.lamp())));
        var input = Inputs.accepted(centre, about);
        Inputs.supported(centre.neighbour, input).statusCode(204);
        var id = planned(centre);
        fetchAll(id, input);
        var item = item(centre);
        item.put("inputIds", List.of(input));
        var itemId = added(centre, id, item);
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        fetchAll(id, input);
        bodies.add(pack(id));
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        outcome(centre, id, itemId, 0, AGREED).statusCode(200);
        moved(centre.manager, id, "HELD", "DRAFT").statusCode(200);
        fetchAll(id, input);
        approved(centre.officer, id).statusCode(200);
        published(centre.manager, id).statusCode(200);
        fetchAll(id, input);
        bodies.add(document(id, "minutes"));

        assertThat(bodies)
                .allSatisfy(body -> assertThat(body)
                        .doesNotContain(
                                centre.member.name(),
                                centre.member.id().toString(),
                                centre.member.subject(),
                                centre.shop.toString(),
                                shopName()));
        assertThat(String.join("", bodies))
                .contains(Inputs.about(centre, "POLICE").get("text").toString());
    }

    /** What is refused says no more than what is given. */
    private void fetchAll(String id, String input) {
        Feed.settle();
        for (var path : List.of(
                "/brainstorm-sessions",
                "/brainstorm-sessions/" + id,
                "/brainstorm-sessions/" + id + "/minutes",
                "/brainstorm-inputs",
                "/brainstorm-inputs/" + input,
                "/session-answers",
                "/brainstorm-sessions/" + UUID.randomUUID(),
                "/measures",
                "/events",
                "/me/notifications",
                "/me/tasks",
                "/me/changes")) {
            bodies.add(centre.officer.request().get(path).asString());
        }
        bodies.add(centre.officer
                .request()
                .accept("text/calendar")
                .get("/brainstorm-sessions/{id}/invitation", id)
                .asString());
        bodies.add(published(centre.officer, id).extract().asString());
        bodies.add(moved(centre.officer, id, "PLANNED", "HELD").extract().asString());
    }

    private String pack(String id) throws IOException {
        centre.manager
                .request()
                .post("/brainstorm-sessions/{id}/pack", id)
                .then()
                .statusCode(201);
        return document(id, "pack");
    }

    private String document(String id, String document) throws IOException {
        var bytes = centre.officer
                .request()
                .accept("application/pdf")
                .get("/brainstorm-sessions/{id}/{document}", id, document)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String shopName() {
        return "Bakker Bruin " + centre.shop.toString().substring(0, 8);
    }
}
