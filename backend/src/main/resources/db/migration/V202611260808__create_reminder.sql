-- how far the reminders of a day got, for each type of thing: one replica at a time holds the row
create table reminder (
    type     text        not null,
    day_date date        not null,
    after_id uuid        not null,
    begun_at timestamptz not null,
    done_at  timestamptz,
    constraint reminder_pk primary key (type, day_date)
);
