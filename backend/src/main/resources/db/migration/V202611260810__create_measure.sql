-- area_ids rather than a table beside it: a row is the whole of a measure, so that its versions are whole as well
create table measure (
    id                        uuid        not null,
    version                   integer     not null default 0,
    area_ids                  uuid[]      not null,
    code                      text        not null,
    theme                     text        not null,
    bottleneck                text,
    goal                      text,
    indicator                 text,
    baseline                  numeric(12, 2),
    target                    numeric(12, 2),
    target_date               date,
    action                    text        not null,
    members_text              text,
    catalogue_code            text,
    audience                  text        not null,
    owner_organisation_id     uuid        not null,
    owner_department_id       uuid,
    owner_contact             text,
    co_organisation_ids       uuid[]      not null,
    priority                  text        not null,
    origin                    text        not null,
    start_date                date,
    due_date                  date,
    done_date                 date,
    recurrence                text,
    follows                   uuid,
    cost_eur                  numeric(12, 2),
    paid_by                   text,
    reason                    text,
    changes_access            boolean     not null,
    fire_advice               text,
    fire_advice_text          text,
    fire_advice_date          date,
    status                    text        not null,
    agreed_date               date,
    agreed_due_date           date,
    agreed_how                text,
    created_at                timestamptz not null,
    changed_at                timestamptz not null,
    changed_by                uuid,
    changed_by_organisation   uuid,
    constraint measure_pk primary key (id),
    constraint measure_owner_fk foreign key (owner_organisation_id) references organisation (id),
    constraint measure_department_fk foreign key (owner_department_id) references department (id),
    constraint measure_follows_fk foreign key (follows) references measure (id),
    constraint measure_changed_by_fk foreign key (changed_by) references person (id),
    constraint measure_changed_by_organisation_fk foreign key (changed_by_organisation) references organisation (id),
    constraint measure_areas_ck check (cardinality(area_ids) > 0),
    constraint measure_theme_ck check (theme in ('NUISANCE', 'CRIME', 'DECAY', 'FIRE_SAFETY', 'TRAFFIC', 'COOPERATION')),
    constraint measure_audience_ck check (audience in ('PARTNERS', 'MEMBERS', 'PUBLIC')),
    constraint measure_priority_ck check (priority in ('LOW', 'MEDIUM', 'HIGH')),
    constraint measure_origin_ck check (origin in ('SESSION', 'FINDING', 'SURVEY', 'INCIDENTS', 'PLAN')),
    constraint measure_recurrence_ck check (recurrence in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    constraint measure_advice_ck check (fire_advice in ('POSITIVE', 'WITH_CONDITIONS', 'NEGATIVE')),
    constraint measure_status_ck check (status in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'DONE', 'STOPPED')),
    constraint measure_agreed_ck check (status in ('PROPOSED', 'STOPPED') or (agreed_date is not null and agreed_due_date is not null)),
    constraint measure_agreed_how_ck check (agreed_how in ('OWNER', 'MEETING', 'LINK')),
    constraint measure_done_ck check ((status = 'DONE') = (done_date is not null)),
    constraint measure_cost_ck check (cost_eur >= 0)
);
create index measure_areas_ix on measure using gin (area_ids);
create index measure_owner_ix on measure (owner_organisation_id);
create index measure_co_organisations_ix on measure using gin (co_organisation_ids);
create index measure_due_ix on measure (due_date, id) where status in ('AGREED', 'IN_PROGRESS');
create unique index measure_follows_uq on measure (follows) where follows is not null;

-- every version that a measure ever had, for how long it was the latest one; valid comes first, so that a column added
-- to both tables later stands at the same place in both
create table measure_version (
    valid tstzrange not null,
    like measure including defaults,
    constraint measure_version_pk primary key (id, version),
    constraint measure_version_measure_fk foreign key (id) references measure (id),
    constraint measure_version_changed_by_fk foreign key (changed_by) references person (id)
);
create index measure_version_areas_ix on measure_version using gin (area_ids);
create index measure_version_changed_by_ix on measure_version (changed_by) where changed_by is not null;

create function keep_measure_version() returns trigger language plpgsql as $$
declare
    before timestamptz;
    since  timestamptz := new.changed_at;
begin
    select lower(valid) into before from measure_version where id = new.id and upper_inf(valid);
    if before > since then
        since := before;
    end if;
    update measure_version set valid = tstzrange(before, since) where id = new.id and upper_inf(valid);
    insert into measure_version select tstzrange(since, null), new.*;
    return null;
end $$;
create trigger measure_made after insert on measure
    for each row execute function keep_measure_version();
create trigger measure_changed after update on measure
    for each row when (old.version is distinct from new.version) execute function keep_measure_version();

-- which reports led to it
create table measure_incident (
    measure_id  uuid        not null,
    incident_id uuid        not null,
    linked_at   timestamptz not null,
    linked_by   uuid,
    constraint measure_incident_pk primary key (measure_id, incident_id),
    constraint measure_incident_measure_fk foreign key (measure_id) references measure (id),
    constraint measure_incident_incident_fk foreign key (incident_id) references incident (id)
);
create index measure_incident_incident_ix on measure_incident (incident_id);

create table measure_progress (
    id              uuid        not null,
    measure_id      uuid        not null,
    at              timestamptz not null,
    person_id       uuid,
    organisation_id uuid        not null,
    text            text        not null,
    constraint measure_progress_pk primary key (id),
    constraint measure_progress_measure_fk foreign key (measure_id) references measure (id),
    constraint measure_progress_person_fk foreign key (person_id) references person (id),
    constraint measure_progress_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint measure_progress_text_ck check (length(text) <= 2000)
);
create index measure_progress_measure_ix on measure_progress (measure_id, at, id);

-- photos and files that show how far it is
create table measure_document (
    measure_id  uuid not null,
    document_id uuid not null,
    constraint measure_document_pk primary key (document_id),
    constraint measure_document_measure_fk foreign key (measure_id) references measure (id),
    constraint measure_document_document_fk foreign key (document_id) references document (id)
);
create index measure_document_measure_ix on measure_document (measure_id);

-- the owner's yes or no by mail; the secret itself is in the mail only
create table consent_link (
    id            uuid        not null,
    measure_id    uuid        not null,
    token_hash    text        not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    used_at       timestamptz,
    superseded_at timestamptz,
    constraint consent_link_pk primary key (id),
    constraint consent_link_token_uq unique (token_hash),
    constraint consent_link_measure_fk foreign key (measure_id) references measure (id)
);
create index consent_link_measure_ix on consent_link (measure_id);
create index consent_link_expires_ix on consent_link (expires_at);

create table measure_catalogue (
    code           text    not null,
    theme          text    not null,
    action_nl      text    not null,
    action_en      text    not null,
    against_nl     text    not null,
    against_en     text    not null,
    owner_kind     text    not null,
    changes_access boolean not null,
    position       integer not null,
    constraint measure_catalogue_pk primary key (code),
    constraint measure_catalogue_theme_ck check (theme in ('NUISANCE', 'CRIME', 'DECAY', 'FIRE_SAFETY', 'TRAFFIC', 'COOPERATION'))
);
