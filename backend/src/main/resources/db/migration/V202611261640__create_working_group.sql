create table working_group (
    id         uuid        not null,
    version    integer     not null default 0,
    area_id    uuid        not null,
    created_at timestamptz not null,
    constraint working_group_pk primary key (id),
    constraint working_group_area_uq unique (area_id),
    constraint working_group_area_fk foreign key (area_id) references area (id)
);

-- an organisation has the seat; who sits on it comes and goes
create table working_group_seat (
    id               uuid    not null,
    group_id         uuid    not null,
    position         integer not null,
    organisation_id  uuid    not null,
    function         text    not null,
    chairs           boolean not null,
    person_id        uuid,
    deputy_person_id uuid,
    constraint working_group_seat_pk primary key (id),
    constraint working_group_seat_group_fk foreign key (group_id) references working_group (id) on delete cascade,
    constraint working_group_seat_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint working_group_seat_person_fk foreign key (person_id) references person (id),
    constraint working_group_seat_deputy_fk foreign key (deputy_person_id) references person (id)
);
create index working_group_seat_group_ix on working_group_seat (group_id, position);
create index working_group_seat_person_ix on working_group_seat (person_id) where person_id is not null;
create index working_group_seat_deputy_ix on working_group_seat (deputy_person_id) where deputy_person_id is not null;
