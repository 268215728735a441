package nl.veiligecentra.incident;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.text.SafeCell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reports as CSV (RFC 4180), for a spreadsheet. It begins with a byte order mark, because without one Excel reads UTF-8
 * as Windows-1252 and shows "cafÃ©"; other readers skip it.
 */
class CsvExport implements ExportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final OutputStreamWriter text;
    private final Map<String, Category> categories;
    private final List<Column> columns = new ArrayList<>();
    private CsvWriter csv;

    CsvExport(OutputStream out, Map<String, Category> categories) {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.categories = categories;
    }

    @Override
    public void begin(boolean showsText) {
        addFacts();
        if (showsText) {
            column("placeText", e -> e.summary().placeText());
            column("description", ExportedIncident::description);
        }
        addProgress();
        try {
            text.write(BYTE_ORDER_MARK);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void add(ExportedIncident incident) {
        csv.writeRecord(columns.stream()
                .map(column -> SafeCell.of(column.value().apply(incident)))
                .toList());
    }

    @Override
    public void end() {
        try {
            csv.flush();
            text.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void addFacts() {
        column("id", e -> e.summary().id());
        column("area", e -> e.summary().area().name());
        column("category", e -> e.summary().category());
        column("categoryLabel", e -> categories.get(e.summary().category()).labelNl());
        column("theme", e -> e.summary().theme());
        column("severity", e -> e.summary().severity());
        column("occurredFrom", e -> e.summary().occurredFrom());
        column("reportedAt", e -> e.summary().reportedAt());
        column("street", e -> e.summary().street());
    }

    private void addProgress() {
        column(
                "longitude",
                e -> e.summary().point() == null ? null : e.summary().point().lon());
        column(
                "latitude",
                e -> e.summary().point() == null ? null : e.summary().point().lat());
        column("status", e -> e.summary().status());
        column("result", e -> e.summary().result());
        column("handler", e -> e.summary().handler().organisation().name());
        column("department", e -> name(e.summary().handler().department()));
        column("dueAt", e -> e.summary().dueAt());
        column("overdue", e -> e.summary().overdue());
        column("promisedForDate", e -> e.summary().promisedForDate());
        column("closedAt", ExportedIncident::closedAt);
        column("endorsements", e -> e.summary().endorsements());
        column("damageEur", ExportedIncident::damageEur);
        column("minutesLost", ExportedIncident::minutesLost);
        column("externalNumbers", ExportedIncident::numbers);
    }

    private void column(String name, Function<ExportedIncident, Object> value) {
        columns.add(new Column(name, value));
    }

    private static String name(Reference reference) {
        return reference == null ? null : reference.name();
    }

    private record Column(String name, Function<ExportedIncident, Object> value) {}
}
