-- how what is unsafe, what was agreed about it and what came of that hang together: each link in both directions, so that
-- a walk can begin anywhere and each step is found by an index
create index incident_linked_ix on incident (linked_to) where linked_to is not null;

create view chain_link as
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
    select 'MEASURE', id, 'MEASURE', follows, 'RETURNED_AS', false from measure where follows is not null;
