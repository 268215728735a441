create table brainstorm_session (
    id                        uuid        not null,
    version                   integer     not null default 0,
    kind                      text        not null,
    title                     text        not null,
    purpose                   text,
    host_organisation_id      uuid        not null,
    -- who makes the agenda and writes what came of it: the host itself, or a guest that reports back
    organiser_organisation_id uuid        not null,
    area_ids                  uuid[]      not null,
    starts_at                 timestamptz not null,
    ends_at                   timestamptz not null,
    place                     text        not null,
    status                    text        not null,
    -- counts what was sent of it to calendars
    calendar_sequence         integer     not null default 0,
    cancel_reason             text,
    correct_until             date,
    release_note              text,
    published_at              timestamptz,
    published_by_link         boolean,
    minutes_document_id       uuid,
    minutes_sha256            text,
    created_at                timestamptz not null,
    changed_at                timestamptz not null,
    constraint brainstorm_session_pk primary key (id),
    constraint brainstorm_session_host_fk foreign key (host_organisation_id) references organisation (id),
    constraint brainstorm_session_organiser_fk foreign key (organiser_organisation_id) references organisation (id),
    constraint brainstorm_session_minutes_fk foreign key (minutes_document_id) references document (id),
    constraint brainstorm_session_kind_ck check (kind in ('WORKING_GROUP', 'BRAINSTORM', 'STEERING', 'BILATERAL')),
    constraint brainstorm_session_status_ck check (status in
        ('PLANNED', 'AGENDA_SENT', 'HELD', 'DRAFT', 'MINUTES_PUBLISHED', 'CANCELLED')),
    constraint brainstorm_session_areas_ck check (cardinality(area_ids) > 0),
    constraint brainstorm_session_ends_ck check (ends_at > starts_at),
    constraint brainstorm_session_cancelled_ck check ((status = 'CANCELLED') = (cancel_reason is not null)),
    constraint brainstorm_session_draft_ck check (status not in ('DRAFT', 'MINUTES_PUBLISHED') or correct_until is not null),
    constraint brainstorm_session_published_ck check ((status = 'MINUTES_PUBLISHED') = (published_at is not null))
);
create index brainstorm_session_areas_ix on brainstorm_session using gin (area_ids);
create index brainstorm_session_starts_ix on brainstorm_session (starts_at, id);
create index brainstorm_session_host_ix on brainstorm_session (host_organisation_id);

-- somebody with an account, or an address for as long as calendars have to be told of a change
create table session_invitee (
    id              uuid        not null,
    session_id      uuid        not null,
    organisation_id uuid        not null,
    function        text        not null,
    person_id       uuid,
    email           text,
    attendance      text        not null,
    attended        boolean,
    invited_at      timestamptz not null,
    constraint session_invitee_pk primary key (id),
    constraint session_invitee_person_uq unique (session_id, person_id),
    constraint session_invitee_email_uq unique (session_id, email),
    constraint session_invitee_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade,
    constraint session_invitee_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint session_invitee_person_fk foreign key (person_id) references person (id),
    constraint session_invitee_attendance_ck check (attendance in ('INVITED', 'COMING', 'NOT_COMING'))
);
create index session_invitee_person_ix on session_invitee (person_id) where person_id is not null;
create index session_invitee_organisation_ix on session_invitee (organisation_id, session_id);

create table agenda_item (
    id              uuid        not null,
    session_id      uuid        not null,
    version         integer     not null default 0,
    position        integer     not null,
    title           text        not null,
    explanation     text,
    area_ids        uuid[]      not null,
    audience        text        not null,
    presenter       text,
    -- whose outcome it is: these organisations look at the draft of it
    partner_ids     uuid[]      not null,
    rising_category text,
    rising_now      integer,
    rising_before   integer,
    rising_from     date,
    rising_until    date,
    discussion      text,
    decision        text,
    partner_text    text,
    giver_text      text,
    created_at      timestamptz not null,
    constraint agenda_item_pk primary key (id),
    constraint agenda_item_position_uq unique (session_id, position) deferrable initially deferred,
    constraint agenda_item_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade,
    constraint agenda_item_areas_ck check (cardinality(area_ids) > 0),
    constraint agenda_item_audience_ck check (audience in ('PARTNERS', 'MEMBERS', 'PUBLIC')),
    constraint agenda_item_decision_ck check (decision in ('AGREED', 'DECLINED', 'DEFERRED', 'NOTED', 'NO_STATEMENT'))
);

-- an input may come back on a later agenda; answered once each time
create table agenda_item_input (
    item_id     uuid not null,
    input_id    uuid not null,
    answered_on date,
    constraint agenda_item_input_pk primary key (item_id, input_id),
    constraint agenda_item_input_item_fk foreign key (item_id) references agenda_item (id) on delete cascade,
    constraint agenda_item_input_input_fk foreign key (input_id) references brainstorm_input (id) on delete cascade
);
create index agenda_item_input_input_ix on agenda_item_input (input_id);

-- what it is about, and what came of it
create table agenda_item_measure (
    item_id    uuid not null,
    measure_id uuid not null,
    relation   text not null,
    constraint agenda_item_measure_pk primary key (item_id, measure_id, relation),
    constraint agenda_item_measure_item_fk foreign key (item_id) references agenda_item (id) on delete cascade,
    constraint agenda_item_measure_measure_fk foreign key (measure_id) references measure (id),
    constraint agenda_item_measure_relation_ck check (relation in ('SOURCE', 'OUTCOME'))
);
create index agenda_item_measure_measure_ix on agenda_item_measure (measure_id);

create table session_correction (
    id              uuid        not null,
    item_id         uuid        not null,
    organisation_id uuid        not null,
    person_id       uuid,
    text            text        not null,
    status          text        not null,
    answer          text,
    proposed_at     timestamptz not null,
    constraint session_correction_pk primary key (id),
    constraint session_correction_item_fk foreign key (item_id) references agenda_item (id) on delete cascade,
    constraint session_correction_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint session_correction_person_fk foreign key (person_id) references person (id),
    constraint session_correction_status_ck check (status in ('OPEN', 'TAKEN', 'LEFT'))
);
create index session_correction_item_ix on session_correction (item_id);
create index session_correction_person_ix on session_correction (person_id) where person_id is not null;

-- a named partner said that the draft is right
create table session_approval (
    session_id      uuid        not null,
    organisation_id uuid        not null,
    approved_at     timestamptz not null,
    constraint session_approval_pk primary key (session_id, organisation_id),
    constraint session_approval_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade,
    constraint session_approval_organisation_fk foreign key (organisation_id) references organisation (id)
);

-- for who has no account; the secret itself is in the mail only
create table session_link (
    id              uuid        not null,
    session_id      uuid        not null,
    organisation_id uuid        not null,
    purpose         text        not null,
    token_hash      text        not null,
    issued_at       timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    superseded_at   timestamptz,
    constraint session_link_pk primary key (id),
    constraint session_link_token_uq unique (token_hash),
    constraint session_link_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade,
    constraint session_link_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint session_link_purpose_ck check (purpose in ('CORRECT', 'RELEASE'))
);
create index session_link_session_ix on session_link (session_id);
create index session_link_expires_ix on session_link (expires_at);

-- what was added to minutes that no longer change
create table session_addendum (
    id              uuid        not null,
    session_id      uuid        not null,
    organisation_id uuid        not null,
    person_id       uuid,
    text            text        not null,
    written_at      timestamptz not null,
    constraint session_addendum_pk primary key (id),
    constraint session_addendum_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade,
    constraint session_addendum_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint session_addendum_person_fk foreign key (person_id) references person (id)
);
create index session_addendum_session_ix on session_addendum (session_id, written_at);
create index session_addendum_person_ix on session_addendum (person_id) where person_id is not null;
