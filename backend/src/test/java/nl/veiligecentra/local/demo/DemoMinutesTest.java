package nl.veiligecentra.local.demo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.DemoServices;
import nl.veiligecentra.testing.Someone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

import static nl.veiligecentra.local.demo.DemoDatabases.ask;
import static org.assertj.core.api.Assertions.assertThat;

/** Published sessions of the demo data have their minutes as a document, and nobody was told of it. */
@QuarkusTest
@WithTestResource(DemoServices.class)
class DemoMinutesTest {

    private final DataSource database;

    DemoMinutesTest(DataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void eachHasADocument(int number) throws IOException {
        var bytes = Api.withToken(Someone.MARIT.token())
                .accept("application/pdf")
                .get("/brainstorm-sessions/{id}/minutes", KnownIds.brainstormSession(number))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("MKB Westland");
        }
    }

    @Test
    void nobodyIsTold() throws SQLException {
        assertThat(ask(database, "select count(*) from brainstorm_session where minutes_document_id is not null"))
                .containsExactly("4");
        assertThat(ask(database, "select count(*) from audit_event where action = 'PUBLISH_MINUTES'"))
                .containsExactly("0");
        assertThat(ask(database, "select count(*) from mail where kind in ('INPUT_ANSWER', 'SESSION_INVITATION')"))
                .containsExactly("0");
    }
}
