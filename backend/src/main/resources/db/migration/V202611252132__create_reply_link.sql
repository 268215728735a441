-- where a party without people here gets its mail about reports of this area
create table reply_address (
    area_id         uuid        not null,
    organisation_id uuid        not null,
    department_id   uuid,
    email           text        not null,
    set_by          uuid,
    set_at          timestamptz not null,
    constraint reply_address_uq unique nulls not distinct (area_id, organisation_id, department_id),
    constraint reply_address_area_fk foreign key (area_id) references area (id),
    constraint reply_address_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint reply_address_department_fk foreign key (department_id) references department (id)
);

-- the secret itself is in the mail only
create table reply_link (
    id              uuid        not null,
    incident_id     uuid        not null,
    organisation_id uuid        not null,
    department_id   uuid,
    token_hash      text        not null,
    issued_at       timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    superseded_at   timestamptz,
    constraint reply_link_pk primary key (id),
    constraint reply_link_token_uq unique (token_hash),
    constraint reply_link_incident_fk foreign key (incident_id) references incident (id),
    constraint reply_link_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint reply_link_department_fk foreign key (department_id) references department (id)
);
create index reply_link_incident_ix on reply_link (incident_id);
create index reply_link_expires_ix on reply_link (expires_at);
