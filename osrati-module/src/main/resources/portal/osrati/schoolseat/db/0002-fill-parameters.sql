--liquibase formatted sql

--changeset osrati.schoolseat:0002-fill-parameters
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.schoolseat.year-begins', '08-31', 'month and day', '2012-01-01', null, 'memory', 'M', 'shown as expected; the ministry tells the day of each year');
--rollback delete from core.parameter where key like 'osrati.schoolseat.%';
