-- of a large table a sample finds far too few different reports, and a plan for fifty steps of one reads all organisations
alter table incident_transition alter column incident_id set (n_distinct = -0.2);
alter table incident_update alter column incident_id set (n_distinct = -0.5);

-- open ones of a category, without looking at the closed ones or at those of other categories
create index incident_area_category_open_ix on incident (area_id, category, reported_at desc, id desc)
    where status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING');
