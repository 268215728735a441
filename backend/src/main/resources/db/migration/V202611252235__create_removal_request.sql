-- asked by somebody without an account, who is written about; area and report are found in what they wrote, when they can be
create table removal_request (
    id          uuid        not null,
    area_id     uuid,
    incident_id uuid,
    place_text  text        not null,
    email       text        not null,
    language    text        not null,
    asked_at    timestamptz not null,
    decision    text,
    reason      text,
    decided_by  uuid,
    decided_at  timestamptz,
    constraint removal_request_pk primary key (id),
    constraint removal_request_area_fk foreign key (area_id) references area (id),
    constraint removal_request_language_ck check (language in ('NL', 'EN')),
    constraint removal_request_decision_ck check (decision in ('REMOVED', 'NOT_FOUND', 'NOBODY_RECOGNISABLE', 'STILL_NEEDED')),
    constraint removal_request_decided_ck check ((decision is null) = (decided_at is null) and (decision is null) = (reason is null))
);
create index removal_request_area_ix on removal_request (area_id, asked_at, id);
create index removal_request_decided_ix on removal_request (decided_at) where decided_at is not null;
-- who sends it twice asks once
create unique index removal_request_open_uq on removal_request (lower(email), md5(place_text)) where decided_at is null;
