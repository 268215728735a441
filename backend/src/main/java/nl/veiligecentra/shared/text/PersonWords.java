package nl.veiligecentra.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** A word list of {@code person-words.properties}. */
record PersonWords(Set<String> words) {

    private static final Properties LISTS = new Properties();

    static {
        try (var file = PersonWords.class.getResourceAsStream("person-words.properties")) {
            LISTS.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PersonWords named(String list) {
        return new PersonWords(Set.copyOf(List.of(LISTS.getProperty(list).split("\\s+"))));
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
