-- figures that one partner asks of another: by whom stands as organisation and function, never as a person
create table figure_request (
    id                     uuid    not null,
    version                integer not null default 0,
    area_id                uuid    not null,
    organisation_id        uuid    not null,
    asking_organisation_id uuid    not null,
    asking_role            text    not null,
    session_id             uuid,
    offences               text    not null,
    period_from            date    not null,
    period_until           date    not null,
    days_and_hours         text,
    purpose                text    not null,
    due_date               date    not null,
    status                 text    not null,
    reason                 text,
    asked_on               date    not null,
    constraint figure_request_pk primary key (id),
    constraint figure_request_area_fk foreign key (area_id) references area (id),
    constraint figure_request_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint figure_request_asking_fk foreign key (asking_organisation_id) references organisation (id),
    constraint figure_request_session_fk foreign key (session_id) references brainstorm_session (id) on delete set null,
    constraint figure_request_period_ck check (period_until >= period_from),
    constraint figure_request_status_ck check (status in ('ASKED', 'DELIVERED', 'REFUSED', 'WITHDRAWN')),
    constraint figure_request_reason_ck check ((status in ('REFUSED', 'WITHDRAWN')) = (reason is not null))
);
create index figure_request_area_ix on figure_request (area_id, due_date desc, id desc);
create index figure_request_organisation_ix on figure_request (organisation_id, due_date desc, id desc);
create index figure_request_session_ix on figure_request (session_id) where session_id is not null;
create index figure_request_due_ix on figure_request (due_date, id) where status = 'ASKED';

create table figure_document (
    request_id  uuid not null,
    document_id uuid not null,
    constraint figure_document_pk primary key (document_id),
    constraint figure_document_request_fk foreign key (request_id) references figure_request (id),
    constraint figure_document_document_fk foreign key (document_id) references document (id)
);
create index figure_document_request_ix on figure_document (request_id);
