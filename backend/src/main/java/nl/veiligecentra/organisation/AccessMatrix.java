package nl.veiligecentra.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Role by operation, from the one file that the table test reads too. */
@Singleton
public class AccessMatrix {

    private static final String FILE = "/access-matrix.csv";

    private final Map<Operation, Set<Role>> roles = new EnumMap<>(Operation.class);
    private final Map<Operation, String> scopes = new EnumMap<>(Operation.class);

    public AccessMatrix() {
        try (var file = new InputStreamReader(AccessMatrix.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean allows(Role role, Operation operation) {
        return roles.getOrDefault(operation, Set.of()).contains(role);
    }

    public Set<Role> rolesFor(Operation operation) {
        return roles.getOrDefault(operation, Set.of());
    }

    /** @return the scope a service client needs; empty when service clients may not do this at all */
    public Optional<String> scopeFor(Operation operation) {
        return Optional.ofNullable(scopes.get(operation));
    }

    private void add(NamedCsvRecord row) {
        var operation = Operation.valueOf(row.getField("operation"));
        var allowed = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (row.getField(role.name()).equals("yes")) {
                allowed.add(role);
            }
        }
        roles.put(operation, allowed);
        if (!row.getField("scope").isEmpty()) {
            scopes.put(operation, row.getField("scope"));
        }
    }
}
