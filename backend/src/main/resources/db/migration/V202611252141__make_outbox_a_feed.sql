-- among_partners: only who reads what partners write to each other may notice; left_organisation_id: with whom it lay until then
alter table outbox_event add column among_partners boolean not null default false;
alter table outbox_event add column left_organisation_id uuid;
create index outbox_event_area_ix on outbox_event (area_id, transaction_id, id);

-- the last event that is no longer kept: a reader that had not come so far has missed something
create table outbox_horizon (
    only_row       boolean not null default true,
    transaction_id xid8    not null,
    id             uuid    not null,
    constraint outbox_horizon_pk primary key (only_row),
    constraint outbox_horizon_only_row_ck check (only_row)
);

-- "nummer bij de gemeente" is looked for by the number
create index incident_external_reference_number_ix on incident_external_reference (number);
