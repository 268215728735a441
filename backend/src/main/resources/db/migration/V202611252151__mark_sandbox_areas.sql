-- a sandbox is for trying: its reports are in no statistics and no digest, and some of them move by a script
alter table area add column sandbox boolean not null default false;

create table sandbox_walk (
    incident_id uuid        not null,
    act         integer     not null,
    due_at      timestamptz not null,
    constraint sandbox_walk_pk primary key (incident_id),
    constraint sandbox_walk_incident_fk foreign key (incident_id) references incident (id)
);
create index sandbox_walk_due_ix on sandbox_walk (due_at);
