package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.FoundIncidents.Hit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where the words that were searched for stand in what the caller sees of each report. */
@ApplicationScoped
class Marking {

    private static final char FROM = '\u0001';
    private static final char UNTIL = '\u0002';
    private static final Pattern MARKED = Pattern.compile(FROM + "([^" + UNTIL + "]+)" + UNTIL);
    private static final int BEFORE = 60;
    private static final int AFTER = 100;

    private final SearchRepository search;
    private final IncidentRepository incidents;
    private final CategoryService categories;

    Marking(SearchRepository search, IncidentRepository incidents, CategoryService categories) {
        this.search = search;
        this.incidents = incidents;
        this.categories = categories;
    }

    List<Hit> hits(List<IncidentSummary> shown, Search asked) {
        var descriptions = incidents.descriptions(readable(shown));
        var labels = categories.byCode();
        var texts = new ArrayList<String>();
        for (var incident : shown) {
            texts.add(Stream.of(names(labels.get(incident.category())), incident.street(), incident.placeText())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n")));
            texts.add(descriptions.getOrDefault(incident.id(), ""));
        }
        var marked = search.marked(texts, asked, FROM, UNTIL);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < shown.size(); i++) {
            hits.add(hit(shown.get(i).id(), marked.get(2 * i), marked.get(2 * i + 1)));
        }
        return hits;
    }

    /** Held text only of those in whose view it stands. */
    private static Map<UUID, Boolean> readable(List<IncidentSummary> shown) {
        return shown.stream()
                .filter(incident -> incident.view().showsText())
                .collect(Collectors.toMap(
                        IncidentSummary::id, incident -> incident.view().showsHeldText()));
    }

    private static String names(Category category) {
        return category.labelNl() + "\n" + category.labelEn();
    }

    private static Hit hit(UUID id, String facts, String description) {
        var words = Stream.of(facts, description)
                .flatMap(text -> MARKED.matcher(text).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return new Hit(id, words, excerpt(description));
    }

    private static String excerpt(String description) {
        var first = description.indexOf(FROM);
        if (first < 0) {
            return null;
        }
        var plain = description.replace(String.valueOf(FROM), "").replace(String.valueOf(UNTIL), "");
        var start = first <= BEFORE ? 0 : plain.indexOf(' ', first - BEFORE) + 1;
        var end = first + AFTER >= plain.length() ? plain.length() : plain.lastIndexOf(' ', first + AFTER);
        return (start > 0 ? "… " : "")
                + plain.substring(start, Math.max(end, first))
                + (end < plain.length() ? " …" : "");
    }
}
