--liquibase formatted sql

--changeset osrati.pregnancy:0001-fill-parameters
--comment: Eight contacts are the World Health Organization's of 2016; their weeks were not seen in the source.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.pregnancy.length', '280', 'days', '2010-01-01', null, 'memory', 'M', 'from the first day of the last period'),
  ('osrati.pregnancy.visit-weeks', '12,20,26,30,34,36,38,40', 'weeks', '2016-11-01', null, 'memory of the WHO recommendation of 2016', 'M', 'that there are eight is confirmed, the weeks are not');
--rollback delete from core.parameter where key like 'osrati.pregnancy.%';
