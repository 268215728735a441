-- the key is what the link in a mail holds: it says how its person is mailed about a kind, and can do nothing else
alter table person add column notification_key uuid not null default gen_random_uuid();
alter table person add constraint person_notification_key_uq unique (notification_key);

-- what somebody chose; of kinds that are not here the usual holds
create table notification_choice (
    person_id uuid not null,
    kind      text not null,
    mail      text not null,
    constraint notification_choice_pk primary key (person_id, kind),
    constraint notification_choice_person_fk foreign key (person_id) references person (id) on delete cascade,
    constraint notification_choice_mail_ck check (mail in ('IMMEDIATE', 'DIGEST', 'NONE'))
);

-- mail: what held when it was told; digested_at: when the mail of a day took it along
alter table notification add column mail text not null default 'NONE';
alter table notification add column digested_at timestamptz;
alter table notification add constraint notification_mail_ck check (mail in ('IMMEDIATE', 'DIGEST', 'NONE'));
create index notification_digest_ix on notification (person_id, at, id)
    where mail = 'DIGEST' and digested_at is null and read_at is null;

-- who had the mail of which day; the key is the claim by which two replicas write it once
create table notification_digest (
    person_id  uuid        not null,
    day_date   date        not null,
    at         timestamptz not null,
    constraint notification_digest_pk primary key (person_id, day_date),
    constraint notification_digest_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index notification_digest_at_ix on notification_digest (at);

-- where its reader stops mails like it, as List-Unsubscribe says; emptied with the words
alter table mail add column unsubscribe text;
