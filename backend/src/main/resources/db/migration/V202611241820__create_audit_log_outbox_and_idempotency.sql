-- append-only: rows leave only by dropping a month's partition after the retention term
create table audit_event (
    id           uuid        not null,
    at           timestamptz not null,
    actor        text        not null,
    action       text        not null,
    subject_type text,
    subject_id   text,
    area_id      uuid,
    result       text        not null,
    origin       text,
    trace_id     text,
    detail       text,
    constraint audit_event_pk primary key (at, id)
) partition by range (at);
create index audit_event_actor_ix on audit_event (actor, at desc);
create index audit_event_subject_ix on audit_event (subject_id, at desc);
create table audit_event_default partition of audit_event default;

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'the audit log is append-only';
end
$$;
create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function refuse_change();

create table outbox_event (
    id             uuid        not null,
    transaction_id xid8        not null default pg_current_xact_id(),
    type           text        not null,
    subject        uuid        not null,
    sequence       integer     not null,
    area_id        uuid,
    at             timestamptz not null,
    constraint outbox_event_pk primary key (id)
);
create index outbox_event_feed_ix on outbox_event (transaction_id, id);

create table mail (
    id            uuid        not null,
    kind          text        not null,
    recipient     text        not null,
    subject       text        not null,
    text_body     text        not null,
    html_body     text        not null,
    message_id    text        not null,
    created_at    timestamptz not null,
    attempts      integer     not null default 0,
    claimed_until timestamptz,
    sent_at       timestamptz,
    failed_at     timestamptz,
    constraint mail_pk primary key (id),
    constraint mail_message_uq unique (message_id)
);
create index mail_open_ix on mail (created_at) where sent_at is null and failed_at is null;

create table idempotency_key (
    caller      text        not null,
    key         uuid        not null,
    hash        text        not null,
    status      integer     not null,
    resource_id uuid        not null,
    at          timestamptz not null,
    constraint idempotency_key_pk primary key (caller, key)
);
create index idempotency_key_at_ix on idempotency_key (at);
