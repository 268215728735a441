create table incident_category (
    code                 text    not null,
    version              integer not null default 0,
    label_nl             text    not null,
    label_en             text    not null,
    intake               text    not null,
    theme                text    not null,
    default_severity     text    not null,
    default_party        text    not null,
    hint_nl              text,
    hint_en              text,
    icon                 text    not null,
    call_emergency_first boolean not null,
    photo_step           boolean not null,
    tile                 text    not null,
    preselected          boolean not null,
    signpost             jsonb,
    position             integer not null,
    constraint incident_category_pk primary key (code),
    constraint incident_category_intake_ck check (intake in ('SITUATION', 'EVENT', 'SIGNPOST')),
    constraint incident_category_theme_ck check (theme in ('NUISANCE', 'CRIME', 'DECAY', 'FIRE_SAFETY', 'TRAFFIC', 'COOPERATION')),
    constraint incident_category_severity_ck check (default_severity in ('LOW', 'MEDIUM', 'HIGH')),
    constraint incident_category_tile_ck check (tile in ('THEFT', 'AGGRESSION', 'NUISANCE', 'DAMAGED_OR_DIRTY', 'BROKEN_OR_DARK',
        'FIRE_HAZARD', 'TRAFFIC', 'OTHER')),
    constraint incident_category_signpost_ck check ((intake = 'SIGNPOST') = (signpost is not null)),
    constraint incident_category_photo_ck check (not photo_step or intake = 'SITUATION')
);
create unique index incident_category_preselected_uq on incident_category (tile) where preselected;

-- listed_at is the moment by which those who only have the shared view see it ordered: of an event the day, never the hour
create table incident (
    id                       uuid        not null,
    version                  integer     not null default 0,
    area_id                  uuid        not null,
    category                 text        not null,
    intake                   text        not null,
    theme                    text        not null,
    status                   text        not null,
    result                   text,
    severity                 text        not null,
    occurred_from            timestamptz not null,
    occurred_until           timestamptz,
    reported_at              timestamptz not null,
    listed_at                timestamptz not null,
    updated_at               timestamptz not null,
    closed_at                timestamptz,
    resolved_at              timestamptz,
    street_id                uuid,
    place_text               text,
    longitude                double precision,
    latitude                 double precision,
    description              text,
    description_held         boolean     not null default false,
    damage_eur               numeric(10, 2),
    minutes_lost             integer,
    police_report            text        not null default 'NONE',
    police_report_reference  text,
    police_report_not_filed  text,
    police_mark              text,
    share_with_police        boolean     not null default false,
    reporter_id              uuid,
    reporter_organisation_id uuid        not null,
    client_key               uuid        not null,
    client_hash              text,
    handler_organisation_id  uuid        not null,
    handler_department_id    uuid,
    informed_organisation_id uuid,
    due_at                   timestamptz,
    promised_for_date        date,
    promised_by              uuid,
    waiting_for              text,
    waiting_since            timestamptz,
    waiting_until_date       date,
    duplicate_of             uuid,
    linked_to                uuid,
    endorsements             integer     not null default 0,
    photos                   integer     not null default 0,
    constraint incident_pk primary key (id),
    constraint incident_area_fk foreign key (area_id) references area (id),
    constraint incident_category_fk foreign key (category) references incident_category (code),
    constraint incident_street_fk foreign key (street_id) references street (id),
    constraint incident_reporter_fk foreign key (reporter_id) references person (id),
    constraint incident_reporter_organisation_fk foreign key (reporter_organisation_id) references organisation (id),
    constraint incident_handler_organisation_fk foreign key (handler_organisation_id) references organisation (id),
    constraint incident_handler_department_fk foreign key (handler_department_id) references department (id),
    constraint incident_informed_fk foreign key (informed_organisation_id) references organisation (id),
    constraint incident_promised_by_fk foreign key (promised_by) references organisation (id),
    constraint incident_duplicate_fk foreign key (duplicate_of) references incident (id),
    constraint incident_linked_fk foreign key (linked_to) references incident (id),
    constraint incident_client_key_uq unique (reporter_id, client_key),
    constraint incident_intake_ck check (intake in ('SITUATION', 'EVENT')),
    constraint incident_status_ck check (status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED',
        'DUPLICATE', 'DECLINED', 'WITHDRAWN')),
    constraint incident_event_ck check (intake = 'SITUATION' or (status not in ('RESOLVED', 'DUPLICATE', 'WAITING') and endorsements = 0)),
    constraint incident_severity_ck check (severity in ('LOW', 'MEDIUM', 'HIGH')),
    constraint incident_point_ck check ((longitude is null) = (latitude is null)),
    constraint incident_description_ck check (length(description) <= 1000),
    constraint incident_damage_ck check (damage_eur >= 0),
    constraint incident_minutes_ck check (minutes_lost >= 0),
    constraint incident_duplicate_ck check ((status = 'DUPLICATE') = (duplicate_of is not null)),
    constraint incident_police_report_ck check (police_report in ('NONE', 'CALLED', 'FILED'))
);
create index incident_area_reported_ix on incident (area_id, reported_at desc, id desc);
create index incident_area_listed_ix on incident (area_id, listed_at desc, id desc);
create index incident_area_open_ix on incident (area_id, reported_at desc, id desc)
    where status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING');
create index incident_area_due_ix on incident (area_id, due_at, id)
    where due_at is not null and status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING');
create index incident_handler_ix on incident (handler_organisation_id, area_id, reported_at desc, id desc);
create index incident_reporter_ix on incident (reporter_id, reported_at desc, id desc);
create index incident_reporter_organisation_ix on incident (reporter_organisation_id, reported_at desc, id desc);
create index incident_similar_ix on incident (area_id, category, reported_at)
    where intake = 'SITUATION' and status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING');
create index incident_resolved_ix on incident (resolved_at) where status = 'RESOLVED';
create index incident_duplicate_ix on incident (duplicate_of) where duplicate_of is not null;
create index incident_updated_ix on incident (area_id, updated_at, id);
create index incident_held_ix on incident (reported_at) where description_held;

create table incident_transition (
    id              uuid        not null,
    incident_id     uuid        not null,
    from_status     text,
    to_status       text        not null,
    at              timestamptz not null,
    person_id       uuid,
    organisation_id uuid        not null,
    department_id   uuid,
    note            text,
    note_audience   text,
    reason          text,
    constraint incident_transition_pk primary key (id),
    constraint incident_transition_incident_fk foreign key (incident_id) references incident (id),
    constraint incident_transition_audience_ck check ((note is null) = (note_audience is null))
);
create index incident_transition_incident_ix on incident_transition (incident_id, at, id);

create table incident_update (
    id              uuid        not null,
    incident_id     uuid        not null,
    kind            text        not null,
    audience        text        not null,
    text            text        not null,
    at              timestamptz not null,
    person_id       uuid,
    organisation_id uuid        not null,
    by_reporter     boolean     not null,
    constraint incident_update_pk primary key (id),
    constraint incident_update_incident_fk foreign key (incident_id) references incident (id),
    constraint incident_update_kind_ck check (kind in ('NOTE', 'QUESTION', 'ANSWER')),
    constraint incident_update_audience_ck check (audience in ('REPORTER', 'PARTNERS'))
);
create index incident_update_incident_ix on incident_update (incident_id, at, id);

-- answer: what this person said when asked "klopt dat?"; moved_from: the duplicate that this person reported or saw
create table incident_endorsement (
    incident_id     uuid        not null,
    person_id       uuid        not null,
    organisation_id uuid        not null,
    at              timestamptz not null,
    moved_from      uuid,
    solved          boolean,
    constraint incident_endorsement_pk primary key (incident_id, person_id),
    constraint incident_endorsement_incident_fk foreign key (incident_id) references incident (id),
    constraint incident_endorsement_person_fk foreign key (person_id) references person (id)
);
create index incident_endorsement_person_ix on incident_endorsement (person_id);

create table content (
    id         uuid        not null,
    media_type text        not null,
    bytes      bytea       not null,
    sha256     text        not null,
    created_at timestamptz not null,
    constraint content_pk primary key (id)
);

create table incident_photo (
    id           uuid        not null,
    incident_id  uuid        not null,
    content_id   uuid        not null,
    thumbnail_id uuid        not null,
    width        integer     not null,
    height       integer     not null,
    added_by     uuid,
    added_at     timestamptz not null,
    released_at  timestamptz,
    released_by  uuid,
    constraint incident_photo_pk primary key (id),
    constraint incident_photo_incident_fk foreign key (incident_id) references incident (id),
    constraint incident_photo_content_fk foreign key (content_id) references content (id),
    constraint incident_photo_thumbnail_fk foreign key (thumbnail_id) references content (id)
);
create index incident_photo_incident_ix on incident_photo (incident_id, added_at, id);

create table incident_external_reference (
    id              uuid        not null,
    incident_id     uuid        not null,
    organisation_id uuid        not null,
    system          text        not null,
    number          text        not null,
    link            text,
    added_at        timestamptz not null,
    constraint incident_external_reference_pk primary key (id),
    constraint incident_external_reference_incident_fk foreign key (incident_id) references incident (id),
    constraint incident_external_reference_uq unique (organisation_id, system, number)
);
create index incident_external_reference_incident_ix on incident_external_reference (incident_id);

create table incident_reporter_read (
    id              uuid        not null,
    incident_id     uuid        not null,
    person_id       uuid        not null,
    organisation_id uuid        not null,
    reason          text        not null,
    at              timestamptz not null,
    constraint incident_reporter_read_pk primary key (id),
    constraint incident_reporter_read_incident_fk foreign key (incident_id) references incident (id)
);
create index incident_reporter_read_incident_ix on incident_reporter_read (incident_id, at);
