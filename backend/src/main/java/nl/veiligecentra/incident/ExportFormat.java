package nl.veiligecentra.incident;

/** What a list can be taken along as. */
enum ExportFormat {
    CSV,
    GEOJSON
}
