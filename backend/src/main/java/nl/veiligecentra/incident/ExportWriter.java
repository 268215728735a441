package nl.veiligecentra.incident;

/** Writes reports down one after the other. */
interface ExportWriter {

    /** @param showsText whether there is any text that the caller may read; else it has no column at all */
    void begin(boolean showsText);

    void add(ExportedIncident incident);

    void end();
}
