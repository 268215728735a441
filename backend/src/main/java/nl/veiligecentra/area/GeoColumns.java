package nl.veiligecentra.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

import java.io.UncheckedIOException;

/** Writes places into {@code jsonb} columns and reads them back. */
@Singleton
class GeoColumns {

    private final ObjectMapper json;

    GeoColumns(ObjectMapper json) {
        this.json = json;
    }

    <T> T read(String column, Class<T> type) {
        try {
            return json.readValue(column, type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String write(Object place) {
        try {
            return json.writeValueAsString(place);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
