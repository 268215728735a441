package nl.veiligecentra;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import nl.veiligecentra.organisation.AccessMatrix;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.testing.ContractExample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each role gets on each operation of the contract, called as its example: what the access matrix says of the
 * operation that is needed, and the finer rules as exceptions.
 */
final class RoleTable {

    static final String FILE = "backend/src/test/resources/role-table.csv";
    /** The operation asks for no role: it is about the caller, or for everybody. */
    private static final String NOTHING = "-";

    private final AccessMatrix matrix = new AccessMatrix();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param elsewhere what the same role of another area gets; 0 for 404, or a list without anything of this area */
    private record Row(String needs, Map<String, Integer> finer, int elsewhere) {}

    RoleTable() {
        try (var records = CsvReader.builder().ofNamedCsvRecord(Path.of("..", FILE))) {
            records.forEach(record -> rows.put(record.getField("operationId"), row(record)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean knows(ContractExample operation) {
        return rows.containsKey(operation.operationId());
    }

    Iterable<String> operationIds() {
        return rows.keySet();
    }

    /** @param role {@code null} for somebody who is signed in and a member of nothing */
    int expected(ContractExample operation, Role role) {
        var row = rows.get(operation.operationId());
        var name = role == null ? "STRANGER" : role.name();
        if (row.finer().containsKey(name)) {
            return row.finer().get(name);
        }
        var allowed =
                row.needs().equals(NOTHING) || role != null && matrix.allows(role, Operation.valueOf(row.needs()));
        return allowed ? operation.status() : 403;
    }

    int elsewhere(ContractExample operation) {
        return knows(operation) ? rows.get(operation.operationId()).elsewhere() : 0;
    }

    private static Row row(NamedCsvRecord record) {
        var finer = new HashMap<String, Integer>();
        Arrays.stream(record.getField("finer").split(" "))
                .filter(rule -> !rule.isEmpty())
                .map(rule -> rule.split("="))
                .forEach(rule -> finer.put(rule[0], Integer.valueOf(rule[1])));
        var elsewhere = record.getField("elsewhere");
        return new Row(record.getField("needs"), finer, elsewhere.isEmpty() ? 0 : Integer.parseInt(elsewhere));
    }

    /** The row that would hold, for who adds an operation. */
    String suggestion(ContractExample operation, Map<Role, Integer> statuses) {
        return operation.operationId() + ",?,"
                + statuses.entrySet().stream()
                        .filter(entry -> entry.getValue() != 403)
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "))
                + ",";
    }
}
