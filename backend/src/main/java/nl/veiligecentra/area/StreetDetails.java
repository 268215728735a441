package nl.veiligecentra.area;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.shared.geo.LineString;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

@Schema(requiredProperties = {"id", "name", "line", "businesses"})
public record StreetDetails(UUID id, @JsonIgnore int version, String name, LineString line, int businesses)
        implements Identified, Versioned {

    AddStreet editable() {
        return new AddStreet(name, line, businesses);
    }
}
