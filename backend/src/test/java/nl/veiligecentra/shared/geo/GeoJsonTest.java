package nl.veiligecentra.shared.geo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.veiligecentra.shared.geo.Westland.CENTRE_GRAVENZANDE;
import static nl.veiligecentra.shared.geo.Westland.LANGESTRAAT;
import static nl.veiligecentra.shared.geo.Westland.LANGESTRAAT_GRAVENZANDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GeoJsonTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aPointIsWrittenAsGeoJson() throws JsonProcessingException {
        assertThat(json.writeValueAsString(LANGESTRAAT_GRAVENZANDE))
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[4.1655,52.0013]}");
    }

    @Test
    void everyShapeSurvivesBeingWrittenAndRead() throws JsonProcessingException {
        assertThat(reread(LANGESTRAAT_GRAVENZANDE)).isEqualTo(LANGESTRAAT_GRAVENZANDE);
        assertThat(reread(LANGESTRAAT)).isEqualTo(LANGESTRAAT);
        assertThat(reread(CENTRE_GRAVENZANDE)).isEqualTo(CENTRE_GRAVENZANDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\"}",
                "{\"coordinates\":[4.1,52.0]}",
                "{\"type\":\"Polygon\",\"coordinates\":[4.1,52.0]}",
                "{\"type\":\"Point\",\"coordinates\":[4.1]}",
                "{\"type\":\"Point\",\"coordinates\":[4.1,52.0,3.0]}",
                "{\"type\":\"Point\",\"coordinates\":[4.1,null]}",
                "{\"type\":\"Point\",\"coordinates\":[4.1,90.1]}",
                "{\"type\":\"Point\",\"coordinates\":[-180.5,52.0]}",
                "{\"type\":\"Point\",\"coordinates\":[4.1,\"NaN\"]}",
                "{\"type\":\"Point\",\"coordinates\":[4.1,52.0],\"crs\":\"RD\"}"
            })
    void whatIsNoPointIsRefused(String body) {
        assertThatThrownBy(() -> json.readValue(body, Point.class)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[4.1,52.0],[4.2,52.0],[4.1,52.0]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[4.1,52.0],[4.2,52.0],[4.2,52.1],[4.1,52.1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[null]}"
            })
    void aRingThatIsOpenOrTooShortIsRefused(String body) {
        assertThatThrownBy(() -> json.readValue(body, Polygon.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aLineHasTwoEnds() {
        assertThatThrownBy(() ->
                        json.readValue("{\"type\":\"LineString\",\"coordinates\":[[4.1,52.0]]}", LineString.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    private Object reread(Object shape) throws JsonProcessingException {
        return json.readValue(json.writeValueAsString(shape), shape.getClass());
    }
}
