-- what is known of a document; a next revision is a row of its own
create table document (
    id              uuid        not null,
    name            text        not null,
    media_type      text        not null,
    bytes           integer     not null,
    sha256          text        not null,
    revision        integer     not null,
    replaces        uuid,
    fact_date       date        not null,
    uploaded_at     timestamptz not null,
    uploaded_by     uuid,
    organisation_id uuid        not null,
    constraint document_pk primary key (id),
    constraint document_replaces_fk foreign key (replaces) references document (id),
    constraint document_replaces_uq unique (replaces),
    constraint document_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint document_bytes_ck check (bytes > 0),
    constraint document_revision_ck check (revision > 0 and (revision = 1) = (replaces is null))
);
create index document_uploaded_by_ix on document (uploaded_by);

-- apart from it, so that no list reads it; gone when it was discarded
create table document_content (
    document_id uuid  not null,
    bytes       bytea not null,
    constraint document_content_pk primary key (document_id),
    constraint document_content_document_fk foreign key (document_id) references document (id)
);
-- most are compressed already
alter table document_content alter column bytes set storage external;

create function refuse_change_of_document() returns trigger language plpgsql as
$$
begin
    raise exception 'a document is never overwritten';
end
$$;
create trigger document_content_unchanged before update on document_content
    for each row execute function refuse_change_of_document();
create trigger document_content_no_truncate before truncate on document_content
    for each statement execute function refuse_change_of_document();
-- who brought it may be forgotten
create trigger document_unchanged
    before update of id, name, media_type, bytes, sha256, revision, replaces, fact_date, uploaded_at, organisation_id on document
    for each row execute function refuse_change_of_document();
create trigger document_no_delete before delete on document
    for each row execute function refuse_change_of_document();
create trigger document_no_truncate before truncate on document
    for each statement execute function refuse_change_of_document();
