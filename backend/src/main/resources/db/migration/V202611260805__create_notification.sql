-- what somebody was told: no text, and nothing of the subject but what happened; the name is looked up when it is read.
-- cause: what it comes from, so that the same is never told twice
create table notification (
    id           uuid        not null,
    person_id    uuid        not null,
    kind         text        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    cause        text        not null,
    what         text,
    due_date     date,
    concern      text        not null,
    at           timestamptz not null,
    read_at      timestamptz,
    constraint notification_pk primary key (id),
    constraint notification_person_fk foreign key (person_id) references person (id) on delete cascade,
    constraint notification_cause_uq unique (person_id, kind, subject_type, subject_id, cause)
);
create index notification_person_ix on notification (person_id, at desc, id desc);
create index notification_unread_ix on notification (person_id, at desc, id desc) where read_at is null;
create index notification_at_ix on notification (at);
