--liquibase formatted sql

--changeset osrati.marriagegrant:0002-create-edaad-attendance
create table osrati.edaad_attendance (
  person text primary key,
  attended_on date not null,
  cause uuid not null
);
--rollback drop table osrati.edaad_attendance;

--changeset osrati.marriagegrant:0002-fill-edaad-within
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.marriagegrant.edaad-within', '12', 'months', '2017-01-01', null, 'press, 2018, on Cabinet Resolution 5 of 2017', 'B', 'from the application; both spouses');
--rollback delete from core.parameter where key = 'osrati.marriagegrant.edaad-within';
