package nl.veiligecentra.shared.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAddressTest {

    @Test
    void anAddressOfTheWebAppIsKeptWithItsSearchAndPlace() {
        assertThat(LocalAddress.ofParameter("/meldingen?gebied=s-gravenzande#kaart")
                        .value())
                .isEqualTo("/meldingen?gebied=s-gravenzande#kaart");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "meldingen",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/meldingen\r\nSet-Cookie: a=b",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "@elsewhere.example"
            })
    void anythingElseLeadsHome(String parameter) {
        assertThat(LocalAddress.ofParameter(parameter)).isEqualTo(LocalAddress.HOME);
    }
}
