-- the last change that the reporter sees too, when partners wrote to each other since; else null, and updated_at says it
alter table incident add column updated_for_reporter_at timestamptz;

-- a rare category, the most seen, and what is open in the order of the shared view: each through an index of its own
create index incident_area_category_ix on incident (area_id, category, reported_at desc, id desc);
create index incident_area_category_listed_ix on incident (area_id, category, listed_at desc, id desc);
create index incident_area_endorsements_ix on incident (area_id, endorsements desc, id desc);
create index incident_area_open_listed_ix on incident (area_id, listed_at desc, id desc)
    where status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING');
