package nl.veiligecentra.shared.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.document.Files.Part;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class DocumentStoreTest {

    private static final LocalDate SCHOUW = LocalDate.of(2026, 11, 5);
    private static final UUID MUNICIPALITY = UUID.fromString("0a000000-0000-7000-8000-000000000001");

    private final UUID joris = UUID.randomUUID();

    @Inject
    DocumentStore documents;

    @Inject
    PersonalDocuments holding;

    @Test
    void aDocumentIsKeptAsItCameWithWhatIsKnownOfIt() {
        var kept = kept("verslag schouw.pdf", Files.pdf(), null);

        assertThat(within(() -> documents.find(kept.id()))).contains(kept);
        assertThat(kept.name()).isEqualTo("verslag schouw.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.bytes()).isEqualTo(Files.pdf().length);
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        assertThat(kept.factDate()).isEqualTo(SCHOUW);
        assertThat(kept.uploadedBy()).isEqualTo(joris);
        assertThat(kept.organisationId()).isEqualTo(MUNICIPALITY);
        assertThat(within(() -> documents.open(kept.id())).orElseThrow().content())
                .isEqualTo(Files.pdf());
    }

    @Test
    void whatItIsCalledDoesNotDecideWhatItIs() {
        assertThat(kept("verslag.pdf", Files.docx(), null).mediaType()).endsWith("wordprocessingml.document");
        assertThatThrownBy(() -> kept("verslag.docx", Files.docx(Part.of("word/vbaProject.bin", "x")), null))
                .isInstanceOf(RefusedDocument.class);
    }

    @Test
    void aNextRevisionStandsBesideTheOneBefore() {
        var first = kept("plan.docx", Files.docx(), null);
        var second = kept("plan.docx", Files.docx(Part.of("word/media/a.xml", "<a/>")), first.id());

        assertThat(first.revision()).isEqualTo(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(within(() -> documents.history(second.id()))).containsExactly(second, first);
        assertThat(within(() -> documents.find(List.of(second.id(), first.id()))))
                .containsExactly(first, second);
        assertThat(within(() -> documents.open(first.id())).orElseThrow().content())
                .isEqualTo(Files.docx());
    }

    @Test
    void ofOneRevisionThereIsOneNext() {
        var first = kept("plan.pdf", Files.pdf(), null);
        kept("plan.pdf", Files.pdf(), first.id());

        assertThatThrownBy(() -> kept("plan.pdf", Files.pdf(), first.id())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> kept("plan.pdf", Files.pdf(), UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document_content set bytes = 'x' where document_id = ?",
                "update document set sha256 = 'x' where id = ?",
                "update document set name = 'x' where id = ?",
                "update document set fact_date = '2026-01-01' where id = ?",
                "delete from document where id = ?"
            })
    void theDatabaseRefusesToOverwriteIt(String change) {
        var kept = kept("verslag.pdf", Files.pdf(), null);

        assertThatThrownBy(() -> Sql.run(change, kept.id())).hasMessageContaining("never overwritten");
    }

    @Test
    void whatIsDiscardedIsGoneAndKnownToHaveBeenThere() {
        var kept = kept("verslag.pdf", Files.pdf(), null);

        QuarkusTransaction.requiringNew().run(() -> documents.discard(kept.id()));

        assertThat(within(() -> documents.open(kept.id()))).isEmpty();
        assertThat(within(() -> documents.find(kept.id()))).contains(kept);
    }

    @Test
    void whoIsForgottenBroughtNothing() {
        var kept = kept("verslag.pdf", Files.pdf(), null);
        var person = new DataSubject(joris, "https://issuer.example", joris.toString(), "Joris Bakker", null);
        var rows = within(() -> holding.about(person)).get(0).rows();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row).containsEntry("name", "verslag.pdf"));

        var forgotten = within(() -> holding.erase(person, Instant.now()));

        assertThat(forgotten)
                .singleElement()
                .satisfies(what -> assertThat(what.count()).isEqualTo(1));
        assertThat(within(() -> documents.find(kept.id())).orElseThrow().uploadedBy())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_20261126_143000.jpg",
                "20261126_143012.jpg",
                "PXL_20261126_143000123.jpg",
                "DSC00012.JPG",
                "Scan_20261126 (2).pdf",
                "Scan 26-11-2026 14.30.pdf",
                "WhatsApp Image 2026-11-26 at 14.30.12.jpeg",
                "Factuur 20260471.pdf",
                "Verslag schouw Langestraat d.d. 5 november 2026 v1.2.pdf"
            })
    void namesThatCamerasAndScannersGiveAreNobodys(String name) {
        assertThat(kept(name, Files.pdf(), null).name()).isEqualTo(name);
    }

    @Test
    void aNameThatPointsToAPersonIsRefused() {
        assertThatThrownBy(() -> kept("bellen met 06-12345678.pdf", Files.pdf(), null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> kept("  ", Files.pdf(), null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> kept("x".repeat(201), Files.pdf(), null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void itGoesOutAsADownloadOnly() {
        var kept = kept("<script>.html", Files.docx(), null);

        given().get("/api/v1/downloads/{id}", kept.id())
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(kept.mediaType()))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"_script_.html.docx\"; filename*=UTF-8''_script_.html.docx"));
    }

    private Document kept(String name, byte[] upload, UUID replaces) {
        return within(() -> documents.keep(new NewDocument(name, upload, SCHOUW, joris, MUNICIPALITY, replaces)));
    }

    private static <T> T within(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
