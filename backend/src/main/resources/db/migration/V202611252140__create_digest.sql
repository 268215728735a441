-- the key is what the link in the mail holds: it stops or starts the weekly mail, and can do nothing else
alter table person add column digest boolean not null default true;
alter table person add column digest_key uuid not null default gen_random_uuid();
alter table person add constraint person_digest_key_uq unique (digest_key);

-- who had the mail of which week; the key is the claim by which two replicas write it once
create table digest (
    person_id uuid        not null,
    week_date date        not null,
    at        timestamptz not null,
    mailed    boolean     not null,
    constraint digest_pk primary key (person_id, week_date),
    constraint digest_person_fk foreign key (person_id) references person (id)
);
create index digest_at_ix on digest (at);
