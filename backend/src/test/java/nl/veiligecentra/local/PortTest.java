package nl.veiligecentra.local;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortTest {

    @Test
    void aTakenPortSaysWhatItIsForAndHowToChooseAnother() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = other.getLocalPort();
            var port = new Port("Keycloak", taken, "VEILIGE_CENTRA_LOCAL_KEYCLOAK_PORT");

            assertThatThrownBy(port::requireFree)
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "Port %d, for Keycloak, is taken by another program. Stop that program, or choose another port: VEILIGE_CENTRA_LOCAL_KEYCLOAK_PORT=%d",
                            taken, taken + 1);
        }
    }

    @Test
    void aPortThatWasJustReleasedIsFree() throws IOException {
        int released;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            released = other.getLocalPort();
        }

        assertThatCode(new Port("PostgreSQL", released, "ANY")::requireFree).doesNotThrowAnyException();
    }
}
