-- members are asked after the request that held the session, all in one transaction; true for rounds of before, which asked at once
alter table pulse_round add column members_asked boolean not null default true;
