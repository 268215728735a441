-- the register of deletions: what was forgotten, never what it was
create table deletion (
    id         uuid        not null,
    at         timestamptz not null,
    term       text        not null,
    kind       text        not null,
    subject_id uuid,
    area_id    uuid,
    count      integer     not null,
    constraint deletion_pk primary key (id)
);
create index deletion_at_ix on deletion (at desc, id desc);

create function refuse_change_of_deletion() returns trigger language plpgsql as
$$
begin
    raise exception 'the register of deletions is append-only';
end
$$;
create trigger deletion_append_only before update or delete on deletion
    for each row execute function refuse_change_of_deletion();
create trigger deletion_no_truncate before truncate on deletion
    for each statement execute function refuse_change_of_deletion();

-- what of a closed report is gone already, so that a term looks at each report once
alter table incident add column reporter_forgotten_at timestamptz;
alter table incident add column text_forgotten_at timestamptz;
create index incident_reporter_term_ix on incident (closed_at) where closed_at is not null and reporter_forgotten_at is null;
create index incident_text_term_ix on incident (closed_at) where closed_at is not null and text_forgotten_at is null;
create index incident_photos_term_ix on incident (closed_at) where closed_at is not null and photos > 0;

create index incident_reporter_read_at_ix on incident_reporter_read (at);
create index invitation_term_ix on invitation (coalesce(accepted_at, expires_at));
create index mail_term_ix on mail (coalesce(sent_at, failed_at));
create index session_term_ix on session (last_seen_at);
create index membership_term_ix on membership (valid_until_date) where valid_until_date is not null;
create index deputy_term_ix on deputy (until_date);
create index outbox_event_at_ix on outbox_event (at);

-- in whose name the report of somebody stands who may no longer be known
insert into organisation (id, name, kind, created_at)
    values ('00000000-0000-7000-8000-000000000001', 'Niet meer bekend', 'SHOP', '2026-11-25Z');
