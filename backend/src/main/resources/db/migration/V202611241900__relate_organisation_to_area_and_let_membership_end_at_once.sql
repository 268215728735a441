-- where an organisation was added to take part; where else it does follows from parties and memberships
alter table organisation add column area_id uuid;
alter table organisation add constraint organisation_area_fk foreign key (area_id) references area (id);
create index organisation_area_ix on organisation (area_id) where area_id is not null;

-- the last day counts, so what was granted today ends at once by ending yesterday
alter table membership drop constraint membership_period_ck;
alter table membership add constraint membership_period_ck check (valid_until_date >= valid_from_date - 1);
