package nl.veiligecentra.incident;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Reports as a GeoJSON feature collection (RFC 7946): the place as geometry, all else as properties. */
class GeoJsonExport implements ExportWriter {

    private final ObjectMapper json;
    private final JsonGenerator out;

    GeoJsonExport(OutputStream out, ObjectMapper json) throws IOException {
        this.json = json;
        this.out = json.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void begin(boolean showsText) {
        written(() -> {
            out.writeStartObject();
            out.writeStringField("type", "FeatureCollection");
            out.writeArrayFieldStart("features");
        });
    }

    @Override
    public void add(ExportedIncident incident) {
        written(() -> {
            out.writeStartObject();
            out.writeStringField("type", "Feature");
            out.writeStringField("id", incident.summary().id().toString());
            out.writePOJOField("geometry", incident.summary().point());
            out.writePOJOField("properties", properties(incident));
            out.writeEndObject();
        });
    }

    @Override
    public void end() {
        written(() -> {
            out.writeEndArray();
            out.writeEndObject();
            out.flush();
        });
    }

    /** As in the list, without what is absent there, and what only an export has beside it. */
    private ObjectNode properties(ExportedIncident incident) {
        var properties = json.<ObjectNode>valueToTree(incident.summary());
        properties.remove("point");
        properties.setAll(json.<ObjectNode>valueToTree(incident));
        properties.remove("summary");
        return properties;
    }

    private static void written(Writing step) {
        try {
            step.run();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
