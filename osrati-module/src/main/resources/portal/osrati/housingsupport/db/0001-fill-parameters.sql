--liquibase formatted sql

--changeset osrati.housingsupport:0001-fill-parameters
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.housingsupport.decision-time', '45', 'working days', '2022-01-01', null, 'service page of the ministry of energy and infrastructure', 'A', 'first day is the day it was first seen');
--rollback delete from core.parameter where key like 'osrati.housingsupport.%';
