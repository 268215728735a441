-- the transaction that told or read it: open screens are told of an inbox by the place up to which all is finished
alter table notification add column transaction_id xid8 not null default pg_current_xact_id();
create index notification_transaction_ix on notification (transaction_id);
