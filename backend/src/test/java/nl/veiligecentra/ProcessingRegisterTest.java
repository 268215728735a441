package nl.veiligecentra;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody decided of every column whether it is personal, and everything the law asks stands beside it. */
@QuarkusTest
@WithTestResource(TestServices.class)
class ProcessingRegisterTest {

    private static final Path PRIVACY = Path.of("../docs/privacy");
    private static final Path APP = Path.of("../frontend/src/features/information");
    private static final String COLUMNS = """
            select t.relname || '.' || c.attname
            from pg_attribute c join pg_class t on t.oid = c.attrelid join pg_namespace s on s.oid = t.relnamespace
            where s.nspname = 'public' and t.relkind in ('r', 'p') and not t.relispartition and c.attnum > 0
                and not c.attisdropped and t.relname not like 'flyway%'
            """;

    @Inject
    DataSource database;

    @Test
    void ofEveryColumnSomebodyDecidedWhetherItIsPersonal() throws IOException, SQLException {
        var decided = new ArrayList<>(columnsOf(rows("processing-register.csv")));
        decided.addAll(columnsOf(rows("not-personal.csv")));

        assertThat(columns())
                .as("Put each new column into docs/privacy/processing-register.csv, or into not-personal.csv beside it")
                .allSatisfy(column -> assertThat(decided).contains(column));
        assertThat(decided)
                .as("docs/privacy names a column that is not there (any more), or one twice")
                .isSubsetOf(columns())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPersonalColumnHasAPurposeABasisATermAndReceivers() throws IOException {
        var terms = terms().keySet();

        for (var row : rows("processing-register.csv")) {
            assertThat(List.of("what", "purpose", "legal_basis", "retention", "seen_by"))
                    .as(row.getField("table") + "." + row.getField("column"))
                    .allSatisfy(field -> assertThat(row.getField(field)).isNotBlank());
            assertThat(termsOf(row)).containsAnyElementsOf(terms);
        }
    }

    @Test
    void everyTermOfThePageIsUsed() throws IOException {
        var used = new HashSet<String>();
        rows("processing-register.csv").forEach(row -> used.addAll(termsOf(row)));

        assertThat(used).containsAll(terms().keySet());
    }

    @Test
    void theControllerIsNamedInTheAppAndThePoliceNeverAreOne() throws IOException {
        assertThat(Files.readString(APP.resolve("../areas/AreaPage.tsx"))).contains("area.controller");
        assertThat(oneLine(Files.readString(APP.resolve("PrivacyNl.tsx"))))
                .contains("Per gebied is één organisatie verantwoordelijk", "nooit medeverantwoordelijke");
        assertThat(oneLine(Files.readString(PRIVACY.resolve("README.md"))))
                .contains("Each area has one controller", "never a joint controller");
    }

    private Set<String> columns() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(COLUMNS)) {
            var columns = new HashSet<String>();
            while (answer.next()) {
                columns.add(answer.getString(1));
            }
            return columns;
        }
    }

    private static List<String> columnsOf(List<NamedCsvRecord> rows) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(row.getField("column").split(" "))
                        .map(column -> row.getField("table") + "." + column))
                .toList();
    }

    private static Set<String> termsOf(NamedCsvRecord row) {
        return Arrays.stream(row.getField("retention").split(";"))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** The rows of the table under "Retention", by the name of the term. */
    private static Map<String, String> terms() throws IOException {
        var terms = new LinkedHashMap<String, String>();
        var page = Files.readString(PRIVACY.resolve("README.md"));
        var section = page.substring(page.indexOf("### Retention"));
        var end = section.indexOf("\n##", 5);
        var row = Pattern.compile("^\\| `(\\w+)` \\| (.*) \\|$", Pattern.MULTILINE)
                .matcher(section.substring(0, end));
        while (row.find()) {
            terms.put(row.group(1), row.group(2));
        }
        assertThat(terms).hasSizeGreaterThan(5);
        return terms;
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var records = CsvReader.builder().ofNamedCsvRecord(PRIVACY.resolve(file))) {
            return records.stream().toList();
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
