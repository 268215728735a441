package nl.veiligecentra.shared.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nl.veiligecentra.shared.document.DocumentFormat.JPEG;
import static nl.veiligecentra.shared.document.DocumentFormat.PDF;
import static org.assertj.core.api.Assertions.assertThat;

class DownloadNameTest {

    @ParameterizedTest
    @CsvSource({
        "verslag schouw.pdf, verslag schouw.pdf",
        "verslag, verslag.pdf",
        "verslag.PDF, verslag.pdf",
        "verslag.docx, verslag.pdf",
        "verslag v1.2, verslag v1.2.pdf",
        "factuur.exe, factuur.exe.pdf",
        "pagina.html, pagina.html.pdf",
        "../../etc/passwd, _.._etc_passwd.pdf",
        "C:\\temp\\verslag.pdf, C_temp_verslag.pdf",
        "con.pdf, _con.pdf",
        ".htaccess, htaccess.pdf",
        "'   ', document.pdf",
        "..., document.pdf"
    })
    void theNameIsThatOfItsSenderWithTheExtensionOfWhatItIs(String name, String download) {
        assertThat(DownloadName.of(name, PDF)).isEqualTo(download);
    }

    @Test
    void aPngThatBecameAJpegIsCalledOne() {
        assertThat(DownloadName.of("plein.png", JPEG)).isEqualTo("plein.jpg");
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsLeftOut() {
        assertThat(DownloadName.of("factuur\u202Efdp.exe", PDF)).isEqualTo("factuurfdp.exe.pdf");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(DownloadName.of("\uD83D\uDE00".repeat(150), PDF)).isEqualTo("\uD83D\uDE00".repeat(100) + ".pdf");
    }

    @Test
    void theHeaderHoldsTheNameInPlainLettersAndAsItIs() {
        assertThat(DownloadName.contentDisposition("Réunie (België) €.pdf", PDF))
                .isEqualTo("attachment; filename=\"Reunie (Belgie) _.pdf\"; "
                        + "filename*=UTF-8''R%C3%A9unie%20%28Belgi%C3%AB%29%20%E2%82%AC.pdf");
    }

    @Test
    void nothingInANameEndsTheHeader() {
        var header = DownloadName.contentDisposition("a\"; filename=\"evil.html\r\nSet-Cookie: x=1", PDF);

        assertThat(header).doesNotContain("\r", "\n").matches("attachment; filename=\"[^\"]*\"; filename\\*=[^\"; ]*");
    }
}
