package nl.veiligecentra.shared.geo;

import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.veiligecentra.shared.geo.Westland.CENTRE_GRAVENZANDE;
import static nl.veiligecentra.shared.geo.Westland.LANGESTRAAT_GRAVENZANDE;
import static nl.veiligecentra.shared.geo.Westland.WILHELMINAPLEIN_NAALDWIJK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoundaryTest {

    private static final Point ON_THE_EDGE = Point.at(4.1650, 52.0040);
    private static final Point EAST_OF_IT_BY_240_METRES = Point.at(4.1725, 52.0010);
    private static final Point EAST_OF_IT_BY_260_METRES = Point.at(4.1728, 52.0010);

    private final Boundary centre = Boundary.of(CENTRE_GRAVENZANDE);

    @Test
    void itContainsItsOwnStreetsAndItsEdge() {
        assertThat(centre.contains(LANGESTRAAT_GRAVENZANDE)).isTrue();
        assertThat(centre.contains(ON_THE_EDGE)).isTrue();
        assertThat(centre.contains(WILHELMINAPLEIN_NAALDWIJK)).isFalse();
    }

    @Test
    void aMarginIsMeasuredInMetresAlsoFromEastToWest() {
        assertThat(centre.contains(EAST_OF_IT_BY_240_METRES)).isFalse();
        assertThat(centre.containsWithin(EAST_OF_IT_BY_240_METRES, 250)).isTrue();
        assertThat(centre.containsWithin(EAST_OF_IT_BY_260_METRES, 250)).isFalse();
        assertThat(centre.containsWithin(LANGESTRAAT_GRAVENZANDE, 0)).isTrue();
        assertThat(centre.containsWithin(WILHELMINAPLEIN_NAALDWIJK, 250)).isFalse();
    }

    @Test
    void aHoleIsOutside() {
        var around = square(4.15, 51.99, 4.18, 52.01);
        var hole = square(4.164, 52.000, 4.167, 52.003);

        assertThat(Boundary.of(new Polygon(List.of(around, hole))).contains(LANGESTRAAT_GRAVENZANDE))
                .isFalse();
    }

    @Test
    void anOutlineThatCrossesItselfIsRefused() {
        var bowTie = new Polygon(List.of(List.of(
                List.of(4.16, 51.99),
                List.of(4.17, 52.00),
                List.of(4.17, 51.99),
                List.of(4.16, 52.00),
                List.of(4.16, 51.99))));

        assertThatThrownBy(() -> Boundary.of(bowTie)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<Double>> square(double west, double south, double east, double north) {
        return List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
    }
}
