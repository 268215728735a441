package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.SearchTerm.NamedStreet;
import org.hibernate.Session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What words mean, how they are spelt, and where they stand in a text. */
@ApplicationScoped
class SearchRepository {

    private static final String TERMS = """
            with asked as materialized (
                select t.place, t.word, search_query(t.word, '') as told, search_query(t.word, 'A') as released
                from unnest(cast(:words as text[])) with ordinality as t (word, place))
            select a.word, cast(a.told as text) as told, cast(a.released as text) as released,
                array(select c.code from incident_category c
                    where to_tsvector('dutch_stemmed', c.label_nl || ' ' || c.label_en) @@ a.told order by c.code) as categories
            from asked a order by a.place
            """;

    private static final String STREETS = """
            with asked as materialized (
                select t.word, search_query(t.word, '') as told from unnest(cast(:words as text[])) as t (word))
            select a.word, s.id, s.area_id, s.businesses >= :recognisable as shown
            from asked a join street s on s.area_id = any(:areas) and to_tsvector('dutch_stemmed', s.name) @@ a.told
            """;

    // words that are nowhere in these areas need no closer look; what is left is tried on what the caller sees
    private static final String NEAR = """
            select n.word
            from (select w.word, similarity(w.word, :word) as likeness, search_query(w.word, '') as told from search_word w
                where w.word % :word and w.word <> :word and similarity(w.word, :word) >= 0.4) n
            where exists (select 1 from incident_category c
                    where to_tsvector('dutch_stemmed', c.label_nl || ' ' || c.label_en) @@ n.told)
                or exists (select 1 from street s
                    where s.area_id = any(:areas) and to_tsvector('dutch_stemmed', s.name) @@ n.told)
                or exists (select 1 from incident i where i.words @@ n.told and {area})
            order by n.likeness desc, abs(length(n.word) - length(:word)), n.word
            """;
    private static final String IN_AREA = "i.area_id = any(:areas)";

    // hidden from the index, which would look in each of many areas for a word that few reports have
    private static final String IN_ONE_OF_MANY = "(i.area_id = any(:areas)) is true";

    private static final String MARKED = """
            select ts_headline('dutch_stemmed', t.told, cast(:words as tsquery), :options)
            from unnest(cast(:texts as text[])) with ordinality as t (told, place) order by t.place
            """;

    private static final String FORGET = """
            with doubtful as materialized (
                select word from search_word where doubted order by word limit :atOnce for update skip locked),
            used as materialized (
                select d.word from doubtful d
                where exists (select 1 from incident i where i.words @@ search_query(d.word, '')
                        and to_tsvector('dutch_plain', concat_ws(' ', i.description, i.place_text))
                            @@ plainto_tsquery('dutch_plain', d.word))
                    or exists (select 1 from street s where to_tsvector('dutch_plain', s.name) @@ plainto_tsquery('dutch_plain', d.word))
                    or exists (select 1 from incident_category c
                        where to_tsvector('dutch_plain', c.label_nl || ' ' || c.label_en) @@ plainto_tsquery('dutch_plain', d.word))),
            kept as (update search_word set doubted = false where word in (select word from used))
            delete from search_word where word in (select word from doubtful except select word from used)
            """;

    private final Session database;

    SearchRepository(Session database) {
        this.database = database;
    }

    /** @return those of the words that say something, in the order asked */
    Search read(Collection<String> words, Collection<UUID> areas) {
        var streets = streets(words, areas);
        var terms = database.createNativeQuery(TERMS, Tuple.class)
                .setParameter("words", words.toArray(String[]::new))
                .getResultStream()
                .map(row -> new SearchTerm(
                        row.get("word", String.class),
                        row.get("told", String.class),
                        row.get("released", String.class),
                        List.of(row.get("categories", String[].class)),
                        streets.getOrDefault(row.get("word", String.class), Map.of())))
                .filter(SearchTerm::says)
                .toList();
        return new Search(terms);
    }

    /** @return words that look like this one and are used in these areas, the most alike first */
    List<String> near(String word, Collection<UUID> areas) {
        var area = areas.size() < IncidentQuery.MANY_AREAS ? IN_AREA : IN_ONE_OF_MANY;
        return database.createNativeQuery(NEAR.replace("{area}", area), String.class)
                .setParameter("word", word)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultList();
    }

    /** @return the texts, with the words that match between these marks */
    List<String> marked(Collection<String> texts, Search search, char from, char until) {
        return database.createNativeQuery(MARKED, String.class)
                .setParameter("words", search.anyWord())
                .setParameter("texts", texts.toArray(String[]::new))
                .setParameter("options", "HighlightAll=true, StartSel=" + from + ", StopSel=" + until)
                .getResultList();
    }

    /** @return how many words went that are used nowhere any more */
    int forgetWords(int atOnce) {
        return database.createNativeQuery(FORGET, Integer.class)
                .setParameter("atOnce", atOnce)
                .executeUpdate();
    }

    private Map<String, Map<UUID, List<NamedStreet>>> streets(Collection<String> words, Collection<UUID> areas) {
        return database.createNativeQuery(STREETS, Tuple.class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("recognisable", IncidentPresentation.RECOGNISABLE_BELOW)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("word", String.class),
                        Collectors.groupingBy(
                                row -> row.get("area_id", UUID.class),
                                Collectors.mapping(SearchRepository::street, Collectors.toList()))));
    }

    private static NamedStreet street(Tuple row) {
        return new NamedStreet(row.get("id", UUID.class), row.get("shown", Boolean.class));
    }
}
