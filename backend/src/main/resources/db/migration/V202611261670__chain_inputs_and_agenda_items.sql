-- A report that a giver points at is no link: who reported may be known, and would be the giver. What an item led to is told once
-- there is a draft of it.
create or replace view chain_link as
    select 'INCIDENT' as from_kind, incident_id as from_id, 'MEASURE' as to_kind, measure_id as to_id, 'LED_TO' as relation,
        true as forward
    from measure_incident
    union all
    select 'MEASURE', measure_id, 'INCIDENT', incident_id, 'LED_TO', false from measure_incident
    union all
    select 'INCIDENT', linked_to, 'INCIDENT', id, 'HAPPENED_AGAIN', true from incident where linked_to is not null
    union all
    select 'INCIDENT', id, 'INCIDENT', linked_to, 'HAPPENED_AGAIN', false from incident where linked_to is not null
    union all
    select 'INCIDENT', id, 'INCIDENT', duplicate_of, 'SAME_AS', true from incident where duplicate_of is not null
    union all
    select 'INCIDENT', duplicate_of, 'INCIDENT', id, 'SAME_AS', false from incident where duplicate_of is not null
    union all
    select 'MEASURE', follows, 'MEASURE', id, 'RETURNED_AS', true from measure where follows is not null
    union all
    select 'MEASURE', id, 'MEASURE', follows, 'RETURNED_AS', false from measure where follows is not null
    union all
    select 'INPUT', input_id, 'AGENDA_ITEM', item_id, 'TREATED_IN', true from agenda_item_input
    union all
    select 'AGENDA_ITEM', item_id, 'INPUT', input_id, 'TREATED_IN', false from agenda_item_input
    union all
    select 'MEASURE', measure_id, 'AGENDA_ITEM', item_id, 'TREATED_IN', true from agenda_item_measure where relation = 'SOURCE'
    union all
    select 'AGENDA_ITEM', item_id, 'MEASURE', measure_id, 'TREATED_IN', false from agenda_item_measure where relation = 'SOURCE'
    union all
    select 'AGENDA_ITEM', l.item_id, 'MEASURE', l.measure_id, 'LED_TO', true
    from agenda_item_measure l join agenda_item i on i.id = l.item_id join brainstorm_session s on s.id = i.session_id
    where l.relation = 'OUTCOME' and s.status in ('DRAFT', 'MINUTES_PUBLISHED')
    union all
    select 'MEASURE', l.measure_id, 'AGENDA_ITEM', l.item_id, 'LED_TO', false
    from agenda_item_measure l join agenda_item i on i.id = l.item_id join brainstorm_session s on s.id = i.session_id
    where l.relation = 'OUTCOME' and s.status in ('DRAFT', 'MINUTES_PUBLISHED');
