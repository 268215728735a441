package nl.veiligecentra.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One word to search by, with what it may mean: a word in a text, the name of a category or of a street, a number in
 * another system.
 *
 * @param told the query for it in all texts; {@code null} for a word that every sentence has
 * @param released the same, without texts that are held
 * @param streets those that are called so, by area
 */
record SearchTerm(
        String word, String told, String released, List<String> categories, Map<UUID, List<NamedStreet>> streets) {

    /** @param shownOfEvents enough businesses stand in it for a neighbour to be told that it happened there */
    record NamedStreet(UUID id, boolean shownOfEvents) {}

    boolean says() {
        return told != null;
    }

    /** @param text the query for it in those texts that the view shows; empty when it shows none */
    String inWholeView(String text, UUID area) {
        var codes = new ArrayList<String>();
        streetsIn(area).forEach(street -> codes.addAll(List.of("S:" + street.id(), "E:" + street.id())));
        codes.add("N:" + word);
        return either(text, codes).orElseThrow();
    }

    /** @return empty when nothing that the shared view shows is called so */
    Optional<String> inSharedView(UUID area) {
        var codes = new ArrayList<String>();
        streetsIn(area).forEach(street -> codes.add("S:" + street.id()));
        streetsIn(area).filter(NamedStreet::shownOfEvents).forEach(street -> codes.add("E:" + street.id()));
        return either("", codes);
    }

    private Optional<String> either(String text, List<String> codes) {
        var ways = new ArrayList<String>();
        if (!text.isEmpty()) {
            ways.add("(" + text + ")");
        }
        Stream.concat(categories.stream().map(code -> "C:" + code), codes.stream())
                .map(SearchTerm::quoted)
                .forEach(ways::add);
        return ways.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" | ", ways) + ")");
    }

    private Stream<NamedStreet> streetsIn(UUID area) {
        return streets.getOrDefault(area, List.of()).stream();
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
