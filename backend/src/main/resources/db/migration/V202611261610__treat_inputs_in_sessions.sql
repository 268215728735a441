alter table brainstorm_input
    drop constraint brainstorm_input_status_ck,
    drop constraint brainstorm_input_ended_ck;
alter table brainstorm_input
    add constraint brainstorm_input_status_ck check (status in
        ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'MERGED', 'WITHDRAWN', 'SCHEDULED', 'DISCUSSED', 'ANSWERED')),
    add constraint brainstorm_input_ended_ck check
        ((status in ('SUBMITTED', 'ACCEPTED', 'SCHEDULED', 'DISCUSSED')) = (ended_on is null));
create index brainstorm_input_accepted_ix on brainstorm_input (area_id, supports desc, id desc) where status = 'ACCEPTED';
