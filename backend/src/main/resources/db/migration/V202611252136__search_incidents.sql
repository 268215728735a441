create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- words as they are written, without accents; and their stems, without the words that every sentence has
create text search configuration dutch_plain (copy = pg_catalog.simple);
alter text search configuration dutch_plain alter mapping for hword, hword_part, word with unaccent, simple;
create text search configuration dutch_stemmed (copy = pg_catalog.dutch);
alter text search configuration dutch_stemmed alter mapping for hword, hword_part, word with unaccent, dutch_stem;

-- A word as a query: also as the beginning of a longer one, because Dutch writes "lantaarnpaal" as one word.
create function search_query(word text, weight text) returns tsquery
    language sql immutable parallel safe
    return (
        select string_agg(
            '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''''
                || case when lexeme ~ '^[^0-9]{4,}$' then ':*' || weight when weight <> '' then ':' || weight else '' end,
            ' & ')::tsquery
        from unnest(tsvector_to_array(to_tsvector('public.dutch_stemmed', word))) as lexeme);

-- What a report can be found by, in one vector. What everybody may know of it are codes in capitals, which no word of a text
-- can be: C: its category, S: the street of a situation, E: the street of an event; N: for the number in another system.
-- Names of categories and streets are looked up when somebody searches, so a new name needs nothing here. Words of texts
-- have weight A, those of a held description D.
alter table incident add column external_numbers text[] not null default '{}';
alter table incident add column words tsvector not null generated always as (
    array_to_tsvector(array['C:' || category] || external_numbers
        || case when street_id is null then '{}'
            else array[case intake when 'SITUATION' then 'S:' else 'E:' end || street_id::text] end)
    || setweight(to_tsvector('public.dutch_stemmed', coalesce(place_text, '')), 'A')
    || setweight(to_tsvector('public.dutch_stemmed', coalesce(description, '')),
        case when description_held then 'D' else 'A' end::"char")
    ) stored;
create index incident_words_ix on incident using gin (area_id, words) with (gin_pending_list_limit = 512);
-- a word that many reports have is found among the newest of all areas, sooner than by bringing up all that have it
create index incident_reported_ix on incident (reported_at desc, id desc);
create index incident_listed_ix on incident (listed_at desc, id desc);
create index street_words_ix on street using gin (area_id, to_tsvector('public.dutch_stemmed', name));

create function note_external_numbers() returns trigger language plpgsql as $$
declare
    incident_changed uuid := case when tg_op = 'DELETE' then old.incident_id else new.incident_id end;
begin
    -- whole, and in its parts: 2026-004711 is found by 004711 too
    update incident set external_numbers = array(
        select distinct 'N:' || part
        from incident_external_reference r, unnest(lower(r.number) || regexp_split_to_array(lower(r.number), '[^a-z0-9]+')) part
        where r.incident_id = incident_changed and length(part) >= 3 order by 1)
    where id = incident_changed;
    return null;
end $$;
create trigger incident_external_reference_number after insert or update or delete on incident_external_reference
    for each row execute function note_external_numbers();

-- The words that are used anywhere, to find the one that was meant by a misspelt one. Which of them somebody may be told of is
-- decided by searching with it in what that person sees; doubted: a text with it went, it may be used no more.
create table search_word (
    word    text    not null,
    doubted boolean not null default false,
    constraint search_word_pk primary key (word)
);
create index search_word_similar_ix on search_word using gin (word gin_trgm_ops);
create index search_word_doubted_ix on search_word (word) where doubted;

create function words_of(written text) returns setof text language sql immutable parallel safe as $$
    select w from unnest(tsvector_to_array(to_tsvector('public.dutch_plain', written))) w
    where w ~ '^[^0-9/@.:_-]{4,40}$' and length(to_tsvector('public.dutch_stemmed', w)) > 0
$$;

create function learn_words(written text) returns void language sql as $$
    insert into search_word (word)
    select distinct w from words_of(written) w where not exists (select 1 from search_word known where known.word = w) order by w
    on conflict do nothing
$$;

create function doubt_words(written text) returns void language sql as $$
    update search_word set doubted = true where word in (
        select word from search_word where word in (select words_of(written)) and not doubted order by word for update skip locked)
$$;

create function learn_from_incidents() returns trigger language plpgsql as $$
begin
    insert into search_word (word)
    select distinct w
    from (select description as told from added union select place_text from added) texts, words_of(texts.told) w
    where not exists (select 1 from search_word known where known.word = w) order by w
    on conflict do nothing;
    return null;
end $$;
create trigger incident_learn after insert on incident
    referencing new table as added for each statement execute function learn_from_incidents();

create function relearn_from_incident() returns trigger language plpgsql as $$
begin
    perform doubt_words(concat_ws(' ', old.description, old.place_text));
    if tg_op = 'UPDATE' then
        perform learn_words(concat_ws(' ', new.description, new.place_text));
    end if;
    return null;
end $$;
create trigger incident_relearn after update on incident for each row
    when (old.description is distinct from new.description or old.place_text is distinct from new.place_text)
    execute function relearn_from_incident();
create trigger incident_forget after delete on incident for each row execute function relearn_from_incident();

create function learn_from_street() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform doubt_words(old.name);
    end if;
    if tg_op <> 'DELETE' then
        perform learn_words(new.name);
    end if;
    return null;
end $$;
create trigger street_learn after insert or update of name or delete on street
    for each row execute function learn_from_street();

create function learn_from_category() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform doubt_words(concat_ws(' ', old.label_nl, old.label_en));
    end if;
    perform learn_words(concat_ws(' ', new.label_nl, new.label_en));
    return null;
end $$;
create trigger incident_category_learn after insert or update of label_nl, label_en on incident_category
    for each row execute function learn_from_category();

create function rebuild_search_word() returns void language sql as $$
    delete from search_word;
    insert into search_word (word)
    select distinct w
    from (select description as told from incident union select place_text from incident union select name from street
        union select label_nl || ' ' || label_en from incident_category) texts, words_of(texts.told) w;
$$;

select rebuild_search_word();
update incident i set external_numbers = array(
    select distinct 'N:' || part
    from incident_external_reference r, unnest(lower(r.number) || regexp_split_to_array(lower(r.number), '[^a-z0-9]+')) part
    where r.incident_id = i.id and length(part) >= 3 order by 1)
where exists (select 1 from incident_external_reference r where r.incident_id = i.id);
