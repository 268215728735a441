-- what was laid before a session; who of partners it was made for reads it, the newest one of each session
create table session_pack (
    id           uuid        not null,
    session_id   uuid        not null,
    document_id  uuid        not null,
    sha256       text        not null,
    -- kinds of organisation at the table then, of those that read only what is about themselves
    reader_kinds text[]      not null,
    created_at   timestamptz not null,
    constraint session_pack_pk primary key (id),
    constraint session_pack_document_uq unique (document_id),
    constraint session_pack_session_fk foreign key (session_id) references brainstorm_session (id) on delete cascade,
    constraint session_pack_document_fk foreign key (document_id) references document (id)
);
create index session_pack_session_ix on session_pack (session_id, created_at desc, id desc);
create index session_pack_created_ix on session_pack (created_at, id);
