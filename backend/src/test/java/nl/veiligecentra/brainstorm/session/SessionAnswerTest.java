package nl.veiligecentra.brainstorm.session;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import static nl.veiligecentra.testing.Api.anonymous;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What entrepreneurs said returns to all of them: only what is meant for them, and never whose it was. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SessionAnswerTest {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-05");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-04");

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void theNewestComesFirstWithHowManySaidItAndWhatWasPromised() {
        var march = answered("MEMBERS", MARCH);
        var june = answered("PUBLIC", JUNE);
        var promised = june.promises("Een eigen nummer", "MEMBERS", JUNE.plusDays(30));
        Sql.run("update measure set action = 'Nummer bij de meldkamer' where id = ?", promised);

        answers(centre.member)
                .statusCode(200)
                .body("items.itemId", contains(june.item.toString(), march.item.toString()))
                .body("items[0].sessionId", equalTo(june.session.toString()))
                .body("items[0].heldOn", equalTo("2026-06-04"))
                .body("items[0].decision", equalTo("AGREED"))
                .body("items[0].giverText", equalTo("Er komt een eigen nummer voor winkeliers."))
                .body("items[0].inputs", equalTo(1))
                .body("items[0].supports", equalTo(1))
                .body("items[0].measures.text", contains("Een eigen nummer"))
                .body("items[0].measures[0].status", equalTo("AGREED"))
                .body("items[0].measures[0].dueDate", equalTo("2026-07-04"))
                .body("items[1].measures", empty());
        answers(centre.officer).body("items[0].measures.text", contains("Nummer bij de meldkamer"));
    }

    @Test
    void whatPartnersKeepAmongThemselvesIsNotForMembers() {
        var members = answered("MEMBERS", MARCH);
        var partners = answered("PARTNERS", JUNE);
        var hidden = members.promises("Extra toezicht", "PARTNERS", JUNE);

        answers(centre.member)
                .body("items.itemId", contains(members.item.toString()))
                .body("items[0].measures", empty());
        for (var partner : new Resident[] {centre.manager, centre.board, centre.facilitator}) {
            answers(partner).body("items.itemId", contains(partners.item.toString(), members.item.toString()));
        }
        // not invited: the session is not theirs to see, what is meant for everybody is
        answers(centre.handler)
                .body("items.itemId", contains(members.item.toString()))
                .body("items[0]", not(hasKey("sessionId")))
                .body("items[0].measures.id", contains(hidden.toString()));
    }

    @Test
    void onlyWhatIsPublishedAndWasAskedForIsAnAnswer() {
        var draft = new Treated(centre, "DRAFT", "MEMBERS", MARCH);
        draft.takes(input(), "DISCUSSED");
        new Treated(centre, "MINUTES_PUBLISHED", "MEMBERS", MARCH);

        answers(centre.member).body("items", empty());
    }

    @Test
    void aPageEndsWhereTheNextOneBegins() {
        var march = answered("MEMBERS", MARCH);
        var june = answered("MEMBERS", JUNE);

        String next = answers(centre.member, Map.of("limit", 1))
                .body("items.itemId", contains(june.item.toString()))
                .extract()
                .path("next");
        answers(centre.member, Map.of("limit", 1, "cursor", next))
                .body("items.itemId", contains(march.item.toString()))
                .body("next", nullValue());
        answers(centre.member, Map.of("cursor", "nonsense")).statusCode(400);
    }

    @Test
    void othersFindNothingOfIt() {
        answered("PUBLIC", MARCH);

        answers(elsewhere.member).statusCode(200).body("items", empty());
        elsewhere.member.request().get("/session-answers").then().body("items", empty());
        poster(elsewhere.member).statusCode(404);
        anonymous().get("/session-answers").then().statusCode(401);
        anonymous()
                .accept("application/pdf")
                .get("/session-answers/poster")
                .then()
                .statusCode(401);
        centre.member
                .request()
                .accept("application/pdf")
                .get("/session-answers/poster")
                .then()
                .statusCode(400);
    }

    @Test
    void nothingOfItTellsWhoSaidIt() throws IOException {
        answered("MEMBERS", MARCH);

        for (var text : new String[] {answers(centre.officer).extract().asString(), text(poster(centre.manager))}) {
            assertThat(text)
                    .contains("Er komt een eigen nummer voor winkeliers.")
                    .doesNotContain(centre.member.name(), centre.member.id().toString(), centre.shop.toString());
        }
    }

    @Test
    void thePosterIsOneTaggedPageOfWhatEverybodyMayRead() throws IOException, NotFoundException {
        var item = answered("MEMBERS", JUNE);
        item.promises("Een eigen nummer", "MEMBERS", JUNE.plusDays(30));
        item.promises("Geheim toezicht", "PARTNERS", JUNE.plusDays(30));
        answered("PARTNERS", MARCH);
        Sql.run(
                "update agenda_item set title = 'Alleen onder partners' where audience = 'PARTNERS' and area_ids @> array[?]",
                centre.area);
        for (int n = 0; n < 8; n++) {
            var more = answered("PUBLIC", MARCH.minusDays(n));
            Sql.run("update agenda_item set giver_text = ? where id = ?", "Heel lang antwoord. ".repeat(30), more.item);
        }
        var address = "/gebied/proef-" + centre.area + "/gezegd-en-gedaan";

        try (var pdf = Loader.loadPDF(poster(centre.manager).extract().asByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Wat zeiden jullie, en wat deden wij",
                            "Een eigen nummer",
                            "1 ervaring",
                            "Heel lang antwoord")
                    .doesNotContain("Geheim toezicht", "Alleen onder partners");
            assertThat(pointedAt(pdf)).endsWith(address);
            assertThat(descriptions(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .singleElement(as(STRING))
                    .startsWith("QR-code naar ")
                    .endsWith(address);
        }
    }

    @Test
    void aPosterWithoutAnswersSaysSo() throws IOException {
        assertThat(text(poster(centre.member))).contains("nog niets besproken");
    }

    private Treated answered(String audience, LocalDate on) {
        var session = new Treated(centre, "MINUTES_PUBLISHED", audience, on);
        var input = input();
        Inputs.supported(centre.neighbour, input).statusCode(204);
        session.takes(input, "ANSWERED");
        return session;
    }

    private String input() {
        return Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
    }

    private ValidatableResponse answers(Resident reader) {
        return answers(reader, Map.of());
    }

    private ValidatableResponse answers(Resident reader, Map<String, ?> page) {
        return reader.request()
                .queryParam("area", centre.area)
                .queryParams(page)
                .get("/session-answers")
                .then();
    }

    private ValidatableResponse poster(Resident reader) {
        return reader.request()
                .accept("application/pdf")
                .queryParam("area", centre.area)
                .get("/session-answers/poster")
                .then();
    }

    private static String text(ValidatableResponse poster) throws IOException {
        try (var pdf = Loader.loadPDF(poster.extract().asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String pointedAt(PDDocument pdf) throws IOException, NotFoundException {
        var resources = pdf.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                var picture = image.getImage();
                int width = picture.getWidth();
                int height = picture.getHeight();
                var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
                var source = new RGBLuminanceSource(width, height, pixels);
                return new MultiFormatReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText();
            }
        }
        throw new AssertionError("no picture");
    }

    private static Stream<String> descriptions(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element ->
                        Stream.concat(Stream.ofNullable(element.getAlternateDescription()), descriptions(element)));
    }
}
