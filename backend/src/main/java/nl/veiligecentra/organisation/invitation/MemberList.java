package nl.veiligecentra.organisation.invitation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of members as spreadsheets save it: separated by commas or semicolons, with or without a mark up front. */
final class MemberList {

    private static final List<String> COLUMNS = List.of("email", "organisation", "role");
    private static final int MOST_LINES = 1_000;
    private static final int MOST_CHARACTERS = 300_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MemberList() {}

    /** @throws InvalidInput when this is no such list at all; a wrong line is for its reader to judge */
    static List<MemberLine> read(String csv) {
        if (csv.length() > MOST_CHARACTERS) {
            throw unusable("too-large", "A list holds at most 300,000 characters.");
        }
        var text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        var header = text.lines().findFirst().orElse("");
        try (var records = CsvReader.builder()
                .fieldSeparator(header.contains(";") ? ';' : ',')
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)) {
            return lines(records);
        } catch (CsvParseException malformed) {
            throw unusable("malformed-csv", "This cannot be read as CSV: a quote is not closed, or columns repeat.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<MemberLine> lines(Iterable<NamedCsvRecord> records) {
        var lines = new ArrayList<MemberLine>();
        for (var row : records) {
            if (!row.getHeader().containsAll(COLUMNS)) {
                throw missingColumns();
            }
            lines.add(new MemberLine(
                    row.getStartingLineNumber(), cell(row, "email"), cell(row, "organisation"), cell(row, "role")));
            if (lines.size() > MOST_LINES) {
                throw unusable("too-many-lines", "A list holds at most 1,000 lines.");
            }
        }
        if (lines.isEmpty()) {
            throw unusable("no-lines", "The list holds no lines after the one with the names of the columns.");
        }
        return lines;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private static InvalidInput missingColumns() {
        return unusable("missing-column", "The first line names the columns email, organisation and role.");
    }

    private static InvalidInput unusable(String code, String detail) {
        return new InvalidInput(InputError.inBody("", code, detail));
    }
}
