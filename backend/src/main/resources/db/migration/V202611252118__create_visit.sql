-- when somebody last looked at what changed, and the time before: reloading the page is not a new visit
create table visit (
    person_id   uuid        not null,
    at          timestamptz not null,
    previous_at timestamptz,
    constraint visit_pk primary key (person_id),
    constraint visit_person_fk foreign key (person_id) references person (id)
);
