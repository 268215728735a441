package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.FoundIncidents.Correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Reads what somebody searches for. Only when nothing is found by it, words are replaced by ones that look alike, and
 * only by such that find something in what the caller sees: a word of a text that is hidden from them changes nothing.
 */
@ApplicationScoped
class Spelling {

    private static final int WORDS_AT_MOST = 8;
    private static final int SHORTEST_TO_CORRECT = 4;

    private final SearchRepository words;

    Spelling(SearchRepository words) {
        this.words = words;
    }

    /** @param finds whether the caller finds anything in this way */
    Reading read(String q, Collection<UUID> areas, Predicate<Search> finds) {
        var asked = words.read(split(q), areas);
        if (asked.isEmpty() || finds.test(asked)) {
            return new Reading(asked, List.of());
        }
        return corrected(asked, areas, finds);
    }

    private Reading corrected(Search asked, Collection<UUID> areas, Predicate<Search> finds) {
        var used = new ArrayList<SearchTerm>();
        var unknown = new ArrayList<SearchTerm>();
        for (var term : asked.terms()) {
            (finds.test(new Search(List.of(term))) ? used : unknown).add(term);
        }
        var corrections = new ArrayList<Correction>();
        for (var term : unknown) {
            var meant = meant(term, used, areas, finds);
            if (meant == null) {
                return new Reading(asked, List.of());
            }
            used.add(meant);
            corrections.add(new Correction(term.word(), meant.word()));
        }
        return corrections.isEmpty() ? new Reading(asked, List.of()) : new Reading(new Search(used), corrections);
    }

    private SearchTerm meant(
            SearchTerm term, List<SearchTerm> others, Collection<UUID> areas, Predicate<Search> finds) {
        if (term.word().length() < SHORTEST_TO_CORRECT) {
            return null;
        }
        for (var candidate : words.read(words.near(term.word(), areas), areas).terms()) {
            var together = new ArrayList<>(others);
            together.add(candidate);
            if (finds.test(new Search(together))) {
                return candidate;
            }
        }
        return null;
    }

    private static List<String> split(String q) {
        var plain = Normalizer.normalize(q, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[\\s,;\"]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_AT_MOST)
                .toList();
    }

    /** @param corrections which words were used instead of which; empty when it was taken as it was asked */
    record Reading(Search search, List<Correction> corrections) {}
}
