package nl.veiligecentra.shared.geo;

import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.veiligecentra.shared.geo.Westland.LANGESTRAAT;
import static nl.veiligecentra.shared.geo.Westland.LANGESTRAAT_GRAVENZANDE;
import static nl.veiligecentra.shared.geo.Westland.MARKTPLEIN_GRAVENZANDE;
import static nl.veiligecentra.shared.geo.Westland.WILHELMINAPLEIN_NAALDWIJK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DistanceTest {

    @Test
    void naaldwijkIsThreeKilometresFromGravenzande() {
        assertThat(LANGESTRAAT_GRAVENZANDE.metresTo(WILHELMINAPLEIN_NAALDWIJK)).isCloseTo(3_135, within(10.0));
        assertThat(WILHELMINAPLEIN_NAALDWIJK.metresTo(LANGESTRAAT_GRAVENZANDE)).isCloseTo(3_135, within(10.0));
        assertThat(LANGESTRAAT_GRAVENZANDE.metresTo(LANGESTRAAT_GRAVENZANDE)).isZero();
    }

    @Test
    void whoStandsInAStreetIsZeroMetresFromIt() {
        assertThat(LANGESTRAAT.metresTo(LANGESTRAAT_GRAVENZANDE)).isCloseTo(0, within(0.01));
    }

    @Test
    void theDistanceToAStreetIsTheShortestOne() {
        assertThat(LANGESTRAAT.metresTo(MARKTPLEIN_GRAVENZANDE)).isCloseTo(22.2, within(0.2));
        assertThat(LANGESTRAAT.metresTo(WILHELMINAPLEIN_NAALDWIJK)).isCloseTo(2_973, within(10.0));
    }

    @Test
    void theMidpointOfABentStreetLiesOnTheStreet() {
        var corner = new LineString(List.of(List.of(4.16, 52.0), List.of(4.17, 52.0), List.of(4.17, 52.02)));

        assertThat(corner.metresTo(corner.midpoint())).isCloseTo(0, within(0.01));
        assertThat(corner.midpoint().lat()).isCloseTo(52.00692, within(0.0001));
        assertThat(LANGESTRAAT.metresTo(LANGESTRAAT.midpoint())).isCloseTo(0, within(0.01));
    }
}
