-- Nothing here says who: a link knows its session and whether it was used, and not for whom it is; an answer knows its
-- session and its day. Links are written in the order of their secrets and not of people.
create table pulse_link (
    id         uuid    not null,
    session_id uuid    not null,
    token_hash text    not null,
    expires_on date    not null,
    used       boolean not null default false,
    constraint pulse_link_pk primary key (id),
    constraint pulse_link_token_uq unique (token_hash),
    constraint pulse_link_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade
);
create index pulse_link_expires_ix on pulse_link (expires_on);

create table pulse_answer (
    id            uuid    not null,
    session_id    uuid    not null,
    communication integer not null,
    decisiveness  integer not null,
    being_heard   integer not null,
    remark        text,
    answered_on   date    not null,
    -- answers are counted in fives: one more never shows what its giver said
    counted       boolean not null default false,
    constraint pulse_answer_pk primary key (id),
    constraint pulse_answer_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade,
    constraint pulse_answer_marks_ck check (communication between 1 and 10 and decisiveness between 1 and 10
        and being_heard between 1 and 10),
    constraint pulse_answer_remark_ck check (length(remark) <= 200)
);
create index pulse_answer_session_ix on pulse_answer (session_id);
create index pulse_answer_remark_ix on pulse_answer (answered_on) where remark is not null;

-- when it was held, as long as people are asked
create table pulse_round (
    session_id uuid not null,
    until_date date not null,
    constraint pulse_round_pk primary key (session_id),
    constraint pulse_round_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade
);
alter table session_invitee add column pulse_asked boolean not null default false;
