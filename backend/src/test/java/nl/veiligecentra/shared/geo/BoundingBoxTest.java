package nl.veiligecentra.shared.geo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.veiligecentra.shared.geo.Westland.LANGESTRAAT_GRAVENZANDE;
import static nl.veiligecentra.shared.geo.Westland.WILHELMINAPLEIN_NAALDWIJK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoundingBoxTest {

    @Test
    void itIsReadFromWestSouthEastNorth() {
        var box = BoundingBox.fromString("4.15,51.99,4.18,52.01");

        assertThat(box).isEqualTo(new BoundingBox(4.15, 51.99, 4.18, 52.01));
        assertThat(box.contains(LANGESTRAAT_GRAVENZANDE)).isTrue();
        assertThat(box.contains(WILHELMINAPLEIN_NAALDWIJK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4.15",
                "4.15,51.99,4.18",
                "4.15,51.99,4.18,52.01,1",
                "4.18,51.99,4.15,52.01",
                "4.15,52.01,4.18,51.99",
                "4.15,51.99,4.18,91",
                "-181,51.99,4.18,52",
                "NaN,51.99,4.18,52.01",
                "4.15,51.99,4.18,52.01d",
                "a,b,c,d",
                "4.15, 51.99,4.18,52.01",
                "1e2,51,1e2,52"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> BoundingBox.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
