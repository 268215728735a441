create table organisation (
    id         uuid        not null,
    version    integer     not null default 0,
    name       text        not null,
    kind       text        not null,
    created_at timestamptz not null,
    constraint organisation_pk primary key (id),
    constraint organisation_kind_ck check (kind in ('BIZ', 'SHOPKEEPERS_ASSOCIATION', 'UMBRELLA', 'MUNICIPALITY', 'POLICE',
        'FIRE_SERVICE', 'SECURITY_FIRM', 'CERTIFYING_BODY', 'SHOP', 'PLATFORM'))
);
create unique index organisation_name_uq on organisation (kind, lower(name)) where kind <> 'SHOP';

create table department (
    id              uuid not null,
    organisation_id uuid not null,
    code            text not null,
    name            text not null,
    constraint department_pk primary key (id),
    constraint department_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint department_code_uq unique (organisation_id, code)
);

-- min/max are the boundary's box widened by the 250 m within which a report is accepted
create table area (
    id              uuid             not null,
    version         integer          not null default 0,
    slug            text             not null,
    name            text             not null,
    type            text             not null,
    municipality_id uuid             not null,
    controller      text             not null,
    boundary        jsonb            not null,
    min_longitude   double precision not null,
    min_latitude    double precision not null,
    max_longitude   double precision not null,
    max_latitude    double precision not null,
    created_at      timestamptz      not null,
    constraint area_pk primary key (id),
    constraint area_slug_uq unique (slug),
    constraint area_municipality_fk foreign key (municipality_id) references organisation (id),
    constraint area_type_ck check (type in ('SHOPPING_AREA', 'BUSINESS_PARK', 'RURAL_AREA'))
);
create index area_municipality_ix on area (municipality_id);

create table street (
    id         uuid    not null,
    version    integer not null default 0,
    area_id    uuid    not null,
    name       text    not null,
    line       jsonb   not null,
    businesses integer not null,
    constraint street_pk primary key (id),
    constraint street_area_fk foreign key (area_id) references area (id),
    constraint street_name_uq unique (area_id, name),
    constraint street_businesses_ck check (businesses >= 0)
);

create table area_contact (
    id       uuid    not null,
    area_id  uuid    not null,
    position integer not null,
    label    text    not null,
    phone    text,
    email    text,
    note     text,
    constraint area_contact_pk primary key (id),
    constraint area_contact_area_fk foreign key (area_id) references area (id)
);
create index area_contact_area_ix on area_contact (area_id, position);

-- who a party that a category names is in this area: MUNICIPALITY_MAINTENANCE is the department "beheer" of gemeente Westland
create table area_party (
    area_id         uuid not null,
    party           text not null,
    organisation_id uuid not null,
    department_id   uuid,
    constraint area_party_pk primary key (area_id, party),
    constraint area_party_area_fk foreign key (area_id) references area (id),
    constraint area_party_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint area_party_department_fk foreign key (department_id) references department (id),
    constraint area_party_ck check (party in ('MUNICIPALITY_MAINTENANCE', 'MUNICIPALITY_ENFORCEMENT', 'MUNICIPALITY_SUPERVISION',
        'MUNICIPALITY_SAFETY', 'BIZ', 'CENTRE_MANAGEMENT', 'POLICE', 'FIRE_SERVICE'))
);

create table agreed_term (
    id                         uuid        not null,
    area_id                    uuid        not null,
    organisation_id            uuid        not null,
    category                   text,
    react_within_working_days  integer     not null,
    finish_within_working_days integer,
    agreed_date                date        not null,
    agreed_by                  uuid        not null,
    created_at                 timestamptz not null,
    constraint agreed_term_pk primary key (id),
    constraint agreed_term_area_fk foreign key (area_id) references area (id),
    constraint agreed_term_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint agreed_term_uq unique nulls not distinct (area_id, organisation_id, category),
    constraint agreed_term_days_ck check (react_within_working_days between 1 and 60 and finish_within_working_days between 1 and 260)
);

create table person (
    id             uuid        not null,
    issuer         text        not null,
    subject        text        not null,
    name           text        not null,
    email          text,
    email_verified boolean     not null default false,
    language       text        not null default 'NL',
    created_at     timestamptz not null,
    constraint person_pk primary key (id),
    constraint person_subject_uq unique (issuer, subject),
    constraint person_language_ck check (language in ('NL', 'EN'))
);

create table session (
    id           uuid        not null,
    person_id    uuid        not null,
    provider_sid text        not null,
    device       text        not null,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    revoked_at   timestamptz,
    constraint session_pk primary key (id),
    constraint session_person_fk foreign key (person_id) references person (id),
    constraint session_provider_sid_uq unique (provider_sid)
);
create index session_person_ix on session (person_id, last_seen_at desc);

create table membership (
    id               uuid        not null,
    version          integer     not null default 0,
    person_id        uuid        not null,
    organisation_id  uuid        not null,
    department_id    uuid,
    role             text        not null,
    scope            text        not null,
    area_id          uuid,
    municipality_id  uuid,
    valid_from_date  date        not null,
    valid_until_date date,
    granted_by       uuid,
    created_at       timestamptz not null,
    constraint membership_pk primary key (id),
    constraint membership_person_fk foreign key (person_id) references person (id),
    constraint membership_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint membership_department_fk foreign key (department_id) references department (id),
    constraint membership_area_fk foreign key (area_id) references area (id),
    constraint membership_municipality_fk foreign key (municipality_id) references organisation (id),
    constraint membership_granted_by_fk foreign key (granted_by) references person (id),
    constraint membership_not_by_oneself_ck check (granted_by <> person_id),
    constraint membership_role_ck check (role in ('MEMBER', 'BOARD', 'MANAGER', 'FACILITATOR', 'MUNICIPALITY', 'POLICE',
        'FIRE_SERVICE', 'SECURITY', 'AUDITOR', 'ADMIN')),
    constraint membership_scope_ck check (
        (scope = 'AREA' and area_id is not null and municipality_id is null)
        or (scope = 'MUNICIPALITY' and area_id is null and municipality_id is not null)
        or (scope = 'PLATFORM' and area_id is null and municipality_id is null)),
    constraint membership_period_ck check (valid_until_date >= valid_from_date)
);
create index membership_person_ix on membership (person_id);
create index membership_area_ix on membership (area_id, role, id);
create index membership_municipality_ix on membership (municipality_id, role, id);
create index membership_organisation_ix on membership (organisation_id);

create table invitation (
    id               uuid        not null,
    version          integer     not null default 0,
    token_hash       text        not null,
    email            text        not null,
    organisation_id  uuid        not null,
    department_id    uuid,
    role             text        not null,
    area_id          uuid        not null,
    valid_until_date date,
    status           text        not null,
    invited_by       uuid        not null,
    invited_at       timestamptz not null,
    expires_at       timestamptz not null,
    accepted_by      uuid,
    accepted_at      timestamptz,
    constraint invitation_pk primary key (id),
    constraint invitation_token_uq unique (token_hash),
    constraint invitation_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint invitation_department_fk foreign key (department_id) references department (id),
    constraint invitation_area_fk foreign key (area_id) references area (id),
    constraint invitation_invited_by_fk foreign key (invited_by) references person (id),
    constraint invitation_accepted_by_fk foreign key (accepted_by) references person (id),
    constraint invitation_status_ck check (status in ('OPEN', 'TO_CONFIRM', 'ACCEPTED', 'WITHDRAWN'))
);
create index invitation_area_ix on invitation (area_id, invited_at desc, id desc);
create unique index invitation_open_uq on invitation (area_id, lower(email), role) where status = 'OPEN';

create table deputy (
    id               uuid        not null,
    area_id          uuid        not null,
    person_id        uuid        not null,
    deputy_person_id uuid        not null,
    from_date        date        not null,
    until_date       date        not null,
    named_by         uuid        not null,
    created_at       timestamptz not null,
    constraint deputy_pk primary key (id),
    constraint deputy_area_fk foreign key (area_id) references area (id),
    constraint deputy_person_fk foreign key (person_id) references person (id),
    constraint deputy_deputy_fk foreign key (deputy_person_id) references person (id),
    constraint deputy_someone_else_ck check (person_id <> deputy_person_id),
    constraint deputy_period_ck check (until_date >= from_date)
);
create index deputy_deputy_ix on deputy (deputy_person_id, area_id);
create index deputy_area_ix on deputy (area_id, from_date, id);

create table service_client (
    id              uuid        not null,
    client_id       text        not null,
    issuer          text        not null,
    name            text        not null,
    organisation_id uuid        not null,
    scopes          text[]      not null,
    created_by      uuid,
    created_at      timestamptz not null,
    constraint service_client_pk primary key (id),
    constraint service_client_uq unique (issuer, client_id),
    constraint service_client_organisation_fk foreign key (organisation_id) references organisation (id)
);
