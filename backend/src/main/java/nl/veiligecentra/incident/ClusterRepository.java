package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.IncidentClusters.Cluster;
import nl.veiligecentra.shared.geo.Point;
import org.hibernate.Session;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

@ApplicationScoped
class ClusterRepository {

    /** Less than a metre, for the rounding: the list that is asked with this box finds these reports and no others. */
    private static final double MARGIN = 0.000001;

    private final Session database;

    ClusterRepository(Session database) {
        this.database = database;
    }

    IncidentClusters find(IncidentQuery reports, ClusterQuery clusters) {
        if (reports.isEmpty()) {
            return new IncidentClusters(List.of(), true);
        }
        var query = database.createNativeQuery(reports.clustered(), Tuple.class);
        var known = query.getParameterMetadata().getNamedParameterNames();
        var parameters = reports.parameters();
        parameters.putAll(clusters.parameters());
        parameters.forEach((name, value) -> {
            if (known.contains(name)) {
                query.setParameter(name, value);
            }
        });
        var rows = query.getResultList();
        boolean isCut = rows.stream().anyMatch(row -> row.get("is_cut", Boolean.class));
        return new IncidentClusters(
                rows.stream().map(ClusterRepository::cluster).toList(), !isCut);
    }

    private static Cluster cluster(Tuple row) {
        int amount = row.get("amount", Integer.class);
        return new Cluster(
                amount,
                Point.at(degrees(row, "longitude"), degrees(row, "latitude")),
                String.format(
                        Locale.ROOT,
                        "%.6f,%.6f,%.6f,%.6f",
                        degrees(row, "min_longitude") - MARGIN,
                        degrees(row, "min_latitude") - MARGIN,
                        degrees(row, "max_longitude") + MARGIN,
                        degrees(row, "max_latitude") + MARGIN),
                amount == 1 ? UUID.fromString(row.get("id", String.class)) : null);
    }

    private static double degrees(Tuple row, String column) {
        return row.get(column, Double.class);
    }
}
