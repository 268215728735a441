-- a measure that was promised in an answer, and the day of which its givers were told that it passed
create table input_follow_up (
    measure_id uuid not null,
    due_date   date not null,
    constraint input_follow_up_pk primary key (measure_id, due_date),
    constraint input_follow_up_measure_fk foreign key (measure_id) references measure (id) on delete cascade
);
