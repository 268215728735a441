-- a system that reports and handles takes both kinds of steps; null on older rows, where it is derived
alter table incident_transition add column by_reporter boolean;
