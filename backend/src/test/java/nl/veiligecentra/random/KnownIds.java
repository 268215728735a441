package nl.veiligecentra.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Ids that exist, by collection: those of the made-up centre "Elders", and whatever the requests make there. */
final class KnownIds {

    private static final Pattern MADE = Pattern.compile("/([a-z-]+)/([0-9a-f-]{36})$");
    private static final Map<String, String> COLLECTION_OF_FIELD = Map.ofEntries(
            Map.entry("areaId", "areas"),
            Map.entry("area", "areas"),
            Map.entry("streetId", "streets"),
            Map.entry("organisationId", "organisations"),
            Map.entry("handler", "organisations"),
            Map.entry("departmentId", "departments"),
            Map.entry("personId", "persons"),
            Map.entry("linkedTo", "incidents"),
            Map.entry("duplicateOf", "incidents"),
            Map.entry("into", "brainstorm-inputs"));

    private final Map<String, List<String>> byCollection = new HashMap<>();

    KnownIds() {
        add("areas", "ec000000-0000-7000-8000-000000000001");
        add("streets", "e5000000-0000-7000-8000-000000000001");
        add("departments", "ed000000-0000-7000-8000-000000000001");
        for (int n = 1; n <= 3; n++) {
            add("organisations", "ea000000-0000-7000-8000-00000000000" + n);
        }
        for (int n = 1; n <= 9; n++) {
            add("persons", "ee000000-0000-7000-8000-00000000000" + n);
        }
    }

    void learn(String location) {
        var made = MADE.matcher(location);
        if (made.find()) {
            add(made.group(1), made.group(2));
        }
    }

    String forField(String name, Random dice) {
        return any(COLLECTION_OF_FIELD.getOrDefault(name, "incidents"), dice);
    }

    /** One of that collection, or of any when nothing in it is known yet. */
    String any(String collection, Random dice) {
        var known = byCollection.getOrDefault(collection, byCollection.get("organisations"));
        return known.get(dice.nextInt(known.size()));
    }

    private void add(String collection, String id) {
        byCollection.computeIfAbsent(collection, key -> new ArrayList<>()).add(id);
    }
}
