-- only days, and ids without a moment in them: when something was written tells who was online
create table brainstorm_input (
    id                     uuid     not null,
    version                integer  not null default 0,
    area_id                uuid     not null,
    about                  text     not null,
    kind                   text     not null,
    topic                  text     not null,
    text                   text     not null,
    named                  boolean  not null,
    status                 text     not null,
    conversation           text     not null,
    submitted_on           date     not null,
    ended_on               date,
    refusal_reason         text,
    refusal_note           text,
    merged_into            uuid,
    -- how many find it too, those among them who were forgotten since
    supports               integer  not null default 0,
    writer_id              uuid,
    writer_organisation_id uuid,
    words                  tsvector not null generated always as (to_tsvector('public.dutch_stemmed', text)) stored,
    constraint brainstorm_input_pk primary key (id),
    constraint brainstorm_input_area_fk foreign key (area_id) references area (id),
    constraint brainstorm_input_merged_into_fk foreign key (merged_into) references brainstorm_input (id) on delete set null,
    constraint brainstorm_input_writer_fk foreign key (writer_id) references person (id),
    constraint brainstorm_input_writer_organisation_fk foreign key (writer_organisation_id) references organisation (id),
    constraint brainstorm_input_about_ck check (about in ('POLICE', 'MUNICIPALITY', 'FIRE_SERVICE', 'BIZ', 'UMBRELLA', 'OTHER')),
    constraint brainstorm_input_kind_ck check (kind in ('PRAISE', 'PROBLEM', 'QUESTION', 'IDEA')),
    constraint brainstorm_input_topic_ck check (topic in
        ('REACHABILITY', 'RESPONSE_TIME', 'FEEDBACK', 'PRESENCE', 'COOPERATION', 'DECLARING', 'OTHER')),
    constraint brainstorm_input_text_ck check (length(text) <= 2000),
    constraint brainstorm_input_status_ck check (status in ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'MERGED', 'WITHDRAWN')),
    constraint brainstorm_input_conversation_ck check (conversation in ('NONE', 'ASKED', 'ANSWERED')),
    constraint brainstorm_input_ended_ck check ((status in ('SUBMITTED', 'ACCEPTED')) = (ended_on is null)),
    constraint brainstorm_input_refused_ck check ((status = 'REFUSED') = (refusal_reason is not null)),
    constraint brainstorm_input_reason_ck check (refusal_reason in
        ('ABOUT_A_PERSON', 'NOT_ABOUT_COOPERATION', 'BETTER_AS_REPORT', 'NOT_CLEAR', 'OTHER')),
    constraint brainstorm_input_supports_ck check (supports >= 0)
);
create index brainstorm_input_submitted_ix on brainstorm_input (area_id, submitted_on desc, id desc);
create index brainstorm_input_supports_ix on brainstorm_input (area_id, supports desc, id desc);
create index brainstorm_input_writer_ix on brainstorm_input (writer_id, submitted_on desc, id desc) where writer_id is not null;
create index brainstorm_input_undecided_ix on brainstorm_input (area_id, submitted_on, id) where status = 'SUBMITTED';
create index brainstorm_input_merged_into_ix on brainstorm_input (merged_into) where merged_into is not null;
create index brainstorm_input_ended_ix on brainstorm_input (ended_on, id) where ended_on is not null;
create index brainstorm_input_words_ix on brainstorm_input using gin (area_id, words);

create table brainstorm_support (
    input_id  uuid not null,
    person_id uuid not null,
    constraint brainstorm_support_pk primary key (input_id, person_id),
    constraint brainstorm_support_input_fk foreign key (input_id) references brainstorm_input (id) on delete cascade,
    constraint brainstorm_support_person_fk foreign key (person_id) references person (id)
);
create index brainstorm_support_person_ix on brainstorm_support (person_id, input_id);

create table brainstorm_message (
    id         uuid    not null,
    input_id   uuid    not null,
    position   integer not null,
    side       text    not null,
    person_id  uuid,
    text       text    not null,
    written_on date    not null,
    constraint brainstorm_message_pk primary key (id),
    constraint brainstorm_message_position_uq unique (input_id, position),
    constraint brainstorm_message_input_fk foreign key (input_id) references brainstorm_input (id) on delete cascade,
    constraint brainstorm_message_person_fk foreign key (person_id) references person (id),
    constraint brainstorm_message_side_ck check (side in ('GIVER', 'MODERATOR')),
    constraint brainstorm_message_text_ck check (length(text) <= 1000)
);
create index brainstorm_message_person_ix on brainstorm_message (person_id) where person_id is not null;

-- own reports that the giver points at
create table brainstorm_input_incident (
    input_id    uuid not null,
    incident_id uuid not null,
    constraint brainstorm_input_incident_pk primary key (input_id, incident_id),
    constraint brainstorm_input_incident_input_fk foreign key (input_id) references brainstorm_input (id) on delete cascade,
    constraint brainstorm_input_incident_incident_fk foreign key (incident_id) references incident (id) on delete cascade
);
create index brainstorm_input_incident_incident_ix on brainstorm_input_incident (incident_id);
