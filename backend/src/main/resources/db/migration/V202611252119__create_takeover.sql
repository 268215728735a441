-- what moved to who stands in; the key is the claim by which two replicas move it once, and goes with the deputy
create table takeover (
    deputy_id   uuid        not null,
    incident_id uuid        not null,
    kind        text        not null,
    at          timestamptz not null,
    constraint takeover_pk primary key (deputy_id, incident_id),
    constraint takeover_deputy_fk foreign key (deputy_id) references deputy (id) on delete cascade,
    constraint takeover_incident_fk foreign key (incident_id) references incident (id)
);
create index takeover_incident_ix on takeover (incident_id);
create index deputy_person_ix on deputy (person_id, area_id);
