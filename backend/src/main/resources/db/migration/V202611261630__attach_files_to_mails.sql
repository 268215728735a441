-- a calendar file; emptied when the mail was sent, as its words are
alter table mail
    add column attachment_name text,
    add column attachment_type text,
    add column attachment      text;
