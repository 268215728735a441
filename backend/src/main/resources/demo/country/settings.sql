-- for this transaction: room to work in, and plans for many rows
set local temp_buffers = '64MB';
set local work_mem = '128MB';
set local maintenance_work_mem = '512MB';
set local enable_nestloop = off;
set local jit = off;

create temporary table country_setting (now timestamptz, opened timestamptz, issuer text, areas integer);
create temporary table country_batch (first bigint, last bigint, start bigint, until bigint);
create temporary table country_words (first text[], last text[], shops text[], firms text[], words text[]);
create temporary table country_rhythm (k integer, category text, moment text, shopping integer, park integer,
    in_the_dark double precision, finish_from integer, finish_until integer, damage integer[], texts text[], week integer[],
    from_hour integer, until_hour integer);
create temporary table country_plan (k integer, letter text, place text, theme text, catalogue text, bottleneck text, goal text,
    indicator text, baseline numeric, target numeric, action text, members text, audience text, owner text, contact text,
    priority text, origin text, cost numeric, paid_by text);
