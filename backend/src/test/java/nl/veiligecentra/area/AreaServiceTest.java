package nl.veiligecentra.area;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(TestServices.class)
class AreaServiceTest {

    private static final UUID GRAVENZANDE = UUID.fromString("0c000000-0000-7000-8000-000000000001");
    private static final UUID MUNICIPALITY = UUID.fromString("0a000000-0000-7000-8000-000000000001");
    private static final UUID MAINTENANCE = UUID.fromString("0d000000-0000-7000-8000-000000000001");

    @Inject
    AreaService areas;

    @Test
    void thePlacesOfAnAreaAreItsOutlineAndItsStreets() {
        var places = areas.places(GRAVENZANDE);

        assertThat(places.area().slug()).isEqualTo("s-gravenzande");
        assertThat(places.boundary().contains(Point.at(4.1655, 52.0012))).isTrue();
        assertThat(places.streets()).extracting(Street::name).contains("Langestraat", "Marktplein");
    }

    @Test
    void theMiddleOfAStreetLiesOnIt() {
        var street = areas.places(GRAVENZANDE).streets().get(0);

        assertThat(street.line().metresTo(street.centroid())).isLessThan(1);
    }

    @Test
    void anUnknownAreaHasNoPlaces() {
        assertThatThrownBy(() -> areas.places(new UUID(0, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatACategoryNamesIsADepartmentOfTheMunicipality() {
        assertThat(areas.party(GRAVENZANDE, "MUNICIPALITY_MAINTENANCE")).contains(new Party(MUNICIPALITY, MAINTENANCE));
    }

    @Test
    void withoutAgreementThereIsNoTerm() {
        assertThat(areas.term(GRAVENZANDE, MUNICIPALITY, "STREET_LIGHT")).isEmpty();
    }
}
