package nl.veiligecentra.local;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivedMailTest {

    @Test
    void aLinkEndsBeforeTheFullStopOfItsSentence() {
        var mail = saying("Kijk op http://localhost:8080/meldingen?a=1&b=2. Tot ziens!");

        assertThat(mail.links()).containsExactly("http://localhost:8080/meldingen?a=1&b=2");
    }

    @Test
    void theTextIsCutAroundItsLinks() {
        var mail = saying("Eerst http://localhost/a en dan\nhttp://localhost/b");

        assertThat(mail.pieces())
                .containsExactly(
                        new ReceivedMail.Piece("Eerst ", false),
                        new ReceivedMail.Piece("http://localhost/a", true),
                        new ReceivedMail.Piece(" en dan\n", false),
                        new ReceivedMail.Piece("http://localhost/b", true),
                        new ReceivedMail.Piece("", false));
    }

    @Test
    void onlyWebAddressesAreLinks() {
        assertThat(saying("javascript:alert(1) ftp://localhost file:///etc").links())
                .isEmpty();
    }

    private static ReceivedMail saying(String text) {
        return new ReceivedMail(
                1, Instant.EPOCH, "no-reply@example.org", List.of("noor@example.org"), "Hallo", text, List.of());
    }
}
