package nl.veiligecentra.effect;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "statistics")
@Authenticated
public class StatisticsResource {

    private final StatisticsService statistics;

    StatisticsResource(StatisticsService statistics) {
        this.statistics = statistics;
    }

    @GET
    @Path("/incidents")
    public IncidentStatistics incidents(@BeanParam StatisticsFilter filter) {
        return statistics.incidents(filter);
    }
}
