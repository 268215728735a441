-- two years of sessions in every area: one a month, the last one to come, the one before it in draft, all others published
create temporary table planned as
select gen_random_uuid() as id, a.id as area_id, n, date_trunc('hour', current_timestamp) + interval '10 days' - n * interval '1 month'
        + row_number() over (partition by n order by a.id) * interval '7 minutes' as starts_at,
    case n when 0 then 'AGENDA_SENT' when 1 then 'DRAFT' else 'MINUTES_PUBLISHED' end as status,
    (select m.organisation_id from membership m where m.role = 'MANAGER' and m.municipality_id = a.municipality_id
        order by m.id limit 1) as organiser,
    (select p.organisation_id from area_party p where p.area_id = a.id and p.party = 'POLICE') as police
from area a, generate_series(0, 23) as n where not a.sandbox;
delete from planned where organiser is null or police is null;

insert into brainstorm_session (id, kind, title, host_organisation_id, organiser_organisation_id, area_ids, starts_at, ends_at, place,
    status, correct_until, published_at, published_by_link, created_at, changed_at)
select id, (array['WORKING_GROUP', 'BRAINSTORM', 'STEERING'])[1 + n % 3], 'Overleg ' || n, case n % 3 when 1 then police else organiser end,
    organiser, array[area_id], starts_at, starts_at + interval '2 hours', 'Raadhuis', status,
    case when status in ('DRAFT', 'MINUTES_PUBLISHED') then starts_at::date + 7 end,
    case status when 'MINUTES_PUBLISHED' then starts_at + interval '8 days' end,
    case status when 'MINUTES_PUBLISHED' then false end, starts_at - interval '20 days', starts_at
from planned;

create temporary table planned_item as
select gen_random_uuid() as id, s.id as session_id, s.area_id, s.n, s.status, s.starts_at, s.police, position
from planned s, generate_series(1, 5) as position;

insert into agenda_item (id, session_id, position, title, area_ids, audience, partner_ids, decision, partner_text, giver_text, created_at)
select id, session_id, position, 'Terugbellen na een aangifte', array[area_id], (array['PARTNERS', 'MEMBERS', 'PUBLIC'])[1 + position % 3],
    array[police], case when n > 0 then 'AGREED' end, 'Binnen tien dagen teruggebeld.', 'Je wordt binnen tien dagen teruggebeld.', starts_at
from planned_item;

create temporary table planned_input as
select gen_random_uuid() as id, i.id as item_id, i.area_id, i.starts_at::date - 30 as submitted_on, turn,
    case i.status when 'AGENDA_SENT' then 'SCHEDULED' when 'DRAFT' then 'DISCUSSED' else 'ANSWERED' end as status
from planned_item i, generate_series(1, 2) as turn where i.position <= 3
union all
select gen_random_uuid(), null, s.area_id, s.starts_at::date - 30, turn, 'ACCEPTED' from planned s, generate_series(1, 2) as turn;

insert into brainstorm_input (id, area_id, about, kind, topic, text, named, status, conversation, submitted_on, ended_on, supports)
select id, area_id, (array['POLICE', 'MUNICIPALITY', 'FIRE_SERVICE'])[1 + (turn + extract(month from submitted_on)::integer) % 3], 'PROBLEM', 'FEEDBACK',
    'Na een aangifte hoor je weken niets.', false, status, 'NONE', submitted_on, case status when 'ANSWERED' then submitted_on + 40 end,
    extract(day from submitted_on)::integer
from planned_input;

insert into agenda_item_input (item_id, input_id, answered_on)
select item_id, id, case status when 'ANSWERED' then submitted_on + 40 end from planned_input where item_id is not null;

insert into agenda_item_measure (item_id, measure_id, relation)
select i.id, m.id, case when i.position = 1 then 'SOURCE' else 'OUTCOME' end
from (select *, row_number() over (partition by area_id order by id) - 1 as k from planned_item) i
    join (select id, area_ids[1] as area_id, row_number() over (partition by area_ids[1] order by id) - 1 as k,
            count(*) over (partition by area_ids[1]) as measures from measure) m
        on m.area_id = i.area_id and m.k = i.k % m.measures;

insert into session_invitee (id, session_id, organisation_id, function, email, attendance, attended, invited_at)
select gen_random_uuid(), s.id, s.police, 'wijkagent', 'wijkagent' || k || '@politie.example', 'COMING', s.n > 0, s.starts_at - interval '20 days'
from planned s, generate_series(1, 3) as k;

insert into pulse_answer (id, session_id, communication, decisiveness, being_heard, answered_on, counted)
select gen_random_uuid(), s.id, 1 + k % 10, 1 + (k + s.n) % 10, 7, s.starts_at::date + 3, true
from planned s, generate_series(1, 10) as k where s.n > 0;

insert into figure_request (id, area_id, organisation_id, asking_organisation_id, asking_role, session_id, offences, period_from,
    period_until, purpose, due_date, status, asked_on)
select gen_random_uuid(), area_id, police, organiser, 'MANAGER', id, 'Winkeldiefstal', starts_at::date - 120, starts_at::date - 30,
    'Voorbereiding', starts_at::date, case when n > 1 then 'DELIVERED' else 'ASKED' end, starts_at::date - 25
from planned;

drop table planned, planned_item, planned_input;
